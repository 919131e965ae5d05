// Cards: one's own and colleagues'.
export { CardsScreen } from './cards-screen.tsx';
