// The package brings no types of its own; this is all the benchmark asks of it.
declare module 'html-to-docx' {
  export default function htmlToDocx(html: string): Promise<Uint8Array>;
}
