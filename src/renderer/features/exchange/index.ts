// Exchange with colleagues: the screen in a review, and opening a bundle from outside one.
export { BundleDialogs } from './parts/bundle-dialogs.tsx';
export { ShareScreen } from './share-screen.tsx';
export { useOpenBundle } from './use-open-bundle.ts';
