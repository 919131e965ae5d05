// Our policy refuses every string that would become markup, the empty one too. React Aria empties
// its live regions with `innerHTML = ''`, which would throw in the middle of typing a date: emptying
// is done without markup instead. Any other string still meets the policy.

const innerHtml =
  typeof Element === 'undefined'
    ? undefined
    : Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
if (innerHtml?.set !== undefined) {
  // Called with its element below.
  // oxlint-disable-next-line typescript/unbound-method
  const setMarkup: (this: Element, markup: unknown) => void = innerHtml.set;
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...innerHtml,
    set(this: Element, markup: unknown) {
      if (markup === '') this.replaceChildren();
      else setMarkup.call(this, markup);
    },
  });
}
