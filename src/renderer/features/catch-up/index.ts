// The screens of this feature; other features use only this file.
export { CatchUpScreen } from './catch-up-screen.tsx';
