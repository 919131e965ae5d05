// Files that were double-clicked or dropped, taken up one after the other.
export { IncomingFiles } from './incoming-files.tsx';
