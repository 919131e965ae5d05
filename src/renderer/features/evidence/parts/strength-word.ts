// The word for how strong one piece of evidence is on its own: 1, 2 or 3.
import { evidenceMessages } from '../../../messages/evidence.ts';

export const strengthWords = evidenceMessages.strengths;
export type StrengthKey = keyof typeof strengthWords;

export const strengthKeyOf = (strength: number | null): StrengthKey | null => {
  const key = String(strength);
  return key === '1' || key === '2' || key === '3' ? key : null;
};

export const strengthWord = (strength: number | null): string => {
  const key = strengthKeyOf(strength);
  return key === null ? '' : strengthWords[key];
};
