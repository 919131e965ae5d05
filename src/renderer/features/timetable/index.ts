// The timetable of the visit; other features use only this file.
export { TimetableScreen } from './timetable-screen.tsx';
