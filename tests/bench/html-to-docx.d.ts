// The package brings no types of its own; this is all the benchmark asks of it.
declare module 'html-to-docx' {
  function htmlToDocx(html: string): Promise<Uint8Array>;
  export = htmlToDocx;
}
