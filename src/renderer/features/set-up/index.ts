// The guided set-up of a new review.
export { SetUpScreen } from './set-up-screen.tsx';
