// The screens and parts of this feature; other features use only this file.
export { AreaScreen } from './area-screen.tsx';
export { ChecklistScreen } from './checklist-screen.tsx';
export { MapScreen } from './map-screen.tsx';
export { PeopleScreen } from './people-screen.tsx';
