// The start screen.
export { StartScreen } from './start-screen.tsx';
