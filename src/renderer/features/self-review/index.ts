// The host's self-review before the visit.
export { BringInScreen } from './bring-in-screen.tsx';
export { PromptScreen } from './prompt-screen.tsx';
export { SelfReviewScreen } from './self-review-screen.tsx';
