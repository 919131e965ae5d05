// The documents of the cycle; other features use only this file.
export {
  datesInACalendar,
  decisionLogInWord,
  planInExcel,
  slidesForTheRoom,
  slidesForTheTeam,
} from './usual-orders.ts';
export { useGivingOut } from './use-giving-out.ts';
export { DocumentsScreen } from './documents-screen.tsx';
