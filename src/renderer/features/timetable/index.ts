// The timetable of the visit; other features use only this file.
export { PracticalScreen } from './practical-screen.tsx';
export { PrintScreen } from './print-screen.tsx';
export { TimetableScreen } from './timetable-screen.tsx';
