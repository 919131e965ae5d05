// react-aria adds a style element for touch presses unless an element with this id exists. Our
// content policy forbids style elements, so the rule lives in styles/global.css and this mark keeps
// react-aria from adding its own. Must run before the first render.

const reactAriaStyleId = 'react-aria-pressable-style';

if (typeof document !== 'undefined' && document.getElementById(reactAriaStyleId) === null) {
  const mark = document.createElement('meta');
  mark.id = reactAriaStyleId;
  document.head.prepend(mark);
}
