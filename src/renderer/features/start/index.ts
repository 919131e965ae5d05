// The start screen.
export { OpeningDialogs } from './parts/opening-dialogs.tsx';
export { StartScreen } from './start-screen.tsx';
export { useOpenFile } from './use-open-file.ts';
