// The screens of this feature; other features use only this file.
export { BoardScreen } from './board/board-screen.tsx';
export { FindingScreen } from './finding-screen.tsx';
export { FindingsScreen } from './findings-screen.tsx';
export { ModerationScreen } from './moderation/moderation-screen.tsx';
