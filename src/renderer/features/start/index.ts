// The screens of this feature; other features use only this file.
export const StartScreen = () => null;
