// The lenses this review looks through: their items to tag, and what is only a signpost.
import { useMemo } from 'react';
import type { Lens } from '../../../shared/domain/lens.ts';
import { lensTag, lensTagName } from '../../../shared/domain/lens.ts';
import { useOverview } from '../../api/overview.ts';
import { useOperation } from '../../api/use-operation.ts';
import { evidenceMessages } from '../../messages/evidence.ts';
import type { PickGroup } from '../../ui/index.ts';

export interface Lenses {
  readonly groups: readonly PickGroup[];
  /** What is never tagged, and where it belongs instead. */
  readonly signposts: readonly string[];
  readonly nameOf: (tag: string) => string;
}

const none: readonly Lens[] = [];

export function useLenses(): Lenses {
  const { review } = useOverview();
  const { data = none } = useOperation('lens.list', {});
  const { lensIds } = review;
  return useMemo(() => {
    const chosen = data.filter(({ id }) => lensIds.length === 0 || lensIds.includes(id));
    return {
      groups: chosen.flatMap((lens) =>
        lens.groups
          .filter(({ items }) => items.length > 0)
          .map((group) => ({
            id: lensTag(lens.id, group.id),
            title: `${lens.title}: ${group.name}`,
            options: group.items.map((item) => ({
              value: lensTag(lens.id, item.id),
              label: item.name,
              description: item.prompt,
            })),
          })),
      ),
      signposts: chosen.flatMap((lens) =>
        lens.groups.flatMap(({ name, signpost }) =>
          signpost === undefined ? [] : [evidenceMessages.lens.signpost(name, signpost)],
        ),
      ),
      nameOf: (tag) => lensTagName(data, tag),
    };
  }, [data, lensIds]);
}
