// Exchange with colleagues: the screen in a review, and opening a bundle from outside one.
export { FolderMark } from './parts/folder-mark.tsx';
export { FolderWordsDialog } from './parts/folder-words-dialog.tsx';
export { useSharedFolder } from './use-shared-folder.ts';
export { BundleDialogs } from './parts/bundle-dialogs.tsx';
export { ShareScreen } from './share-screen.tsx';
export { useOpenBundle } from './use-open-bundle.ts';
export { useWhoMayOpen, WhoMayOpen } from './parts/who-may-open.tsx';
