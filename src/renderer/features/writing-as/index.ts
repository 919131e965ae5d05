// Who is writing on this laptop: asked, told and changed from any screen.
export { AskWritingAs, WritingAsDialog, WritingAsLine } from './writing-as.tsx';
