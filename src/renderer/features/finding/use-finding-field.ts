// One field of a finding, saved as it is typed.
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { invoke } from '../../api/invoke.ts';
import { useReviewId } from '../../api/review-id.ts';
import { type AutosavedValue, useAutosave } from '../../ui/index.ts';

type Change = Input<'finding.change'>['change'];
type FieldName = keyof Change & keyof Finding;

export function useFindingField<Name extends FieldName>(
  finding: Finding,
  name: Name,
  isEqual?: (one: Finding[Name], other: Finding[Name]) => boolean,
): AutosavedValue<Finding[Name]> {
  const reviewId = useReviewId();
  return useAutosave<Finding[Name]>({
    key: `finding ${finding.id}/${name}`,
    stored: finding[name],
    save: (value) =>
      invoke('finding.change', {
        reviewId,
        findingId: finding.id,
        change: { [name]: value } as Change,
      }),
    ...(isEqual === undefined ? {} : { isEqual }),
  });
}
