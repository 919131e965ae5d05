// A stance as it is drawn: a shape of its own and a tone, always beside its word.
import type { Stance } from '../../../../shared/domain/evidence.ts';
import type { Tone } from '../../../ui/index.ts';

export const stanceSigns: Readonly<Record<Stance, string>> = {
  supports: '+',
  challenges: '△',
  neutral: '○',
};

export const stanceTones: Readonly<Record<Stance, Tone>> = {
  supports: 'good',
  challenges: 'mind',
  neutral: 'plain',
};
