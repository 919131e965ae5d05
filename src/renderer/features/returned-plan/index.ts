// The screens of this feature; other features use only this file.
export { ReturnedPlanScreen } from './returned-plan-screen.tsx';
