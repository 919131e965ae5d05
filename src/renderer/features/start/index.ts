// The start screen, and saving a review as a file, which other screens offer too.
export { StartScreen } from './start-screen.tsx';
export { useSaveFile } from './use-save-file.ts';
