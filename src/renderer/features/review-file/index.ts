// Reviews as files: saving one, and wording what stood against it.
export { openFailureWords, saveFailureWords } from './file-failure.ts';
export { useSaveFile } from './use-save-file.ts';
