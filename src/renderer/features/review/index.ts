// The screens about a review as a whole, and who is writing on this laptop.
export { DatesScreen } from './dates-screen.tsx';
export { EnquiryScreen } from './enquiry-screen.tsx';
export { FollowThroughScreen } from './follow-through-screen.tsx';
export { KeptPartsScreen } from './kept-parts-screen.tsx';
export { OverviewScreen } from './overview-screen.tsx';
export { AskWritingAs, WritingAsDialog, WritingAsLine } from './parts/writing-as.tsx';
export { TeamScreen } from './team-screen.tsx';
