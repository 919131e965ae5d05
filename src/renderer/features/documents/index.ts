// The documents of the cycle; other features use only this file.
export { DocumentsScreen } from './documents-screen.tsx';
