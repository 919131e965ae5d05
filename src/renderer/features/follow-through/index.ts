// The screens and parts of this feature; other features use only this file.
export { CheckpointScreen } from './checkpoint-screen.tsx';
export { TrendScreen } from './trend-screen.tsx';
export { DueList } from './due-list.tsx';
export { FollowThroughClock } from './follow-through-clock.tsx';
