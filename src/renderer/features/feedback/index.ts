export { FeedbackScreen } from './feedback-screen.tsx';
export { PresentScreen } from './present-screen.tsx';
export { SlidesScreen } from './slides-screen.tsx';
