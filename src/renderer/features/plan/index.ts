// The screens of this feature; other features use only this file.
export { PlanDocumentScreen } from './plan-document-screen.tsx';
export { PlanScreen } from './plan-screen.tsx';
export { plannedKinds, useSchoolDays } from './use-school-days.ts';
