export { FactualCheckScreen } from './factual-check-screen.tsx';
