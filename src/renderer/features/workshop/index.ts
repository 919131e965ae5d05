// What other parts of the page may use of the workshop.
export { RunScreen } from './run/run-screen.tsx';
export { WallScreen } from './run/wall-screen.tsx';
export { WorkshopScreen } from './workshop-screen.tsx';
