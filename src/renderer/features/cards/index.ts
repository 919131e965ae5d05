// Cards: one's own and colleagues'.
export { CardsScreen } from './cards-screen.tsx';
export { OpenedCardDialog } from './parts/opened-card-dialog.tsx';
export { useOpenCard } from './use-open-card.ts';
