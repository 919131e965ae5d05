// The screens of this feature; other features use only this file.
export const CaptureScreen = () => null;
