// The screens of this feature; other features use only this file.
export const PlanDocumentScreen = () => null;
export { PlanScreen } from './plan-screen.tsx';
