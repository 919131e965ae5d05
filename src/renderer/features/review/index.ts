// The screens about a review as a whole.
export { DatesScreen } from './dates-screen.tsx';
export { EnquiryScreen } from './enquiry-screen.tsx';
export { FollowThroughScreen } from './follow-through-screen.tsx';
export { KeptPartsScreen } from './kept-parts-screen.tsx';
export { OverviewScreen } from './overview-screen.tsx';
export { TeamScreen } from './team-screen.tsx';
