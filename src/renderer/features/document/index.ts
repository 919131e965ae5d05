// The preview of a document; other features use only this file.
export { DocumentPreview } from './document-preview.tsx';
