// Who is writing on this laptop: asked, told and changed from any screen.
export { AskWritingAs, WritingAsLine } from './writing-as.tsx';
