// Bringing in the sheet of a colleague without the application.
export { SheetScreen } from './sheet-screen.tsx';
