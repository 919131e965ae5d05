// The screens of this feature; other features use only this file.
export { FindingScreen } from './finding-screen.tsx';
export { FindingsScreen } from './findings-screen.tsx';
