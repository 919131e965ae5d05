// What a finding still lacks, as the short phrases a document prints beside it.
import { assertNever } from '../../../../shared/lib/result.ts';
import type { TriangulationGap } from '../../../../shared/domain/triangulation.ts';

const more = (count: number, one: string, many: string): string =>
  count === 1 ? `one more ${one}` : `${count} more ${many}`;

export function gapWords({ part, missing }: TriangulationGap): string {
  switch (part) {
    case 'notes':
      return more(missing, 'note', 'notes');
    case 'activities':
      return more(missing, 'kind of activity', 'kinds of activity');
    case 'reviewers':
      return more(missing, 'reviewer', 'reviewers');
    case 'counter-evidence':
      return 'a look at what speaks against it';
    default:
      return assertNever(part);
  }
}
