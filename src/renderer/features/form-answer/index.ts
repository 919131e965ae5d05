// Answering a prompt of a form: the same control beside the note, in a filed note and in the preview.
export { PromptAnswer } from './prompt-answer.tsx';
