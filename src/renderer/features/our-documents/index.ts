// How the trust's documents look; other features use only this file.
export { OurDocumentsScreen } from './our-documents-screen.tsx';
