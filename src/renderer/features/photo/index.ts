// Photos of notes: taking one in with faces and names covered, and showing it.
export { PhotoAdder, type PhotoAdderHandle } from './photo-adder.tsx';
export { PhotoStrip } from './photo-strip.tsx';
export { picturesIn } from './reading/pictures-in.ts';
