// The screens of this feature; other features use only this file.
export { CaptureScreen } from './capture-screen.tsx';
