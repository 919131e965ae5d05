// Which findings are handed over, in which words, and how much each rests on.
import type { HandedFinding, Handover } from '../../../../shared/domain/handover.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import { handoverMessages as words } from '../../../messages/handover.ts';
import { Button, CheckboxGroup, TextArea } from '../../../ui/index.ts';
import { notSaved } from '../failure-words.ts';
import styles from '../handover-screen.module.css';
import { useSaved } from '../saved-fields.tsx';

type View = Output<'handover.read'>;

export const FindingsPart = ({
  view,
  handover,
}: {
  readonly view: View;
  readonly handover: Handover;
}) => {
  const field = useSaved(handover, 'findings');
  const known = new Map(view.findings.map((finding) => [finding.id as string, finding]));
  const nameOf = (id: string): string => {
    const finding = known.get(id);
    if (finding === undefined) return words.fields.findings;
    return `${words.categories[finding.category]} ${finding.number}`;
  };
  const choose = (ids: readonly string[]): void => {
    const chosen = ids.flatMap((id, index): HandedFinding[] => {
      const there = field.value.find((each) => each.id === id);
      const finding = known.get(id);
      if (there !== undefined) return [{ ...there, order: index + 1 }];
      if (finding === undefined) return [];
      const { wording, evidenceCount, methods } = finding;
      return [{ id, order: index + 1, wording, evidenceCount, methods }];
    });
    field.setValue(chosen);
  };
  const change = (id: string, patch: Partial<HandedFinding>): void =>
    field.setValue(field.value.map((each) => (each.id === id ? { ...each, ...patch } : each)));
  return (
    <>
      {!view.isChampionsCopy && (
        <CheckboxGroup
          id="handover-findings"
          label={words.fields.findings}
          options={view.findings
            .filter(({ category }) => category !== 'strength')
            .map(({ id, heading }) => ({
              value: id as string,
              label: heading === '' ? nameOf(id) : `${nameOf(id)}: ${heading}`,
            }))}
          value={field.value.map(({ id }) => id)}
          onChange={choose}
          errorMessage={notSaved(field.state)}
        />
      )}
      {field.value.map((handed) => {
        const now = known.get(handed.id);
        const isOlder =
          !view.isChampionsCopy &&
          now !== undefined &&
          (now.wording !== handed.wording ||
            now.evidenceCount !== handed.evidenceCount ||
            now.methods !== handed.methods);
        return (
          <div key={handed.id} className={styles.finding}>
            <TextArea
              label={words.fields.wording(nameOf(handed.id))}
              description={words.fields.rests(handed.evidenceCount, handed.methods)}
              rows={3}
              value={handed.wording}
              onChange={(wording) => change(handed.id, { wording })}
              onBlur={() => void field.flush()}
            />
            {isOlder && (
              <p className={styles.newer}>
                {words.fields.newer}{' '}
                <Button
                  size="small"
                  onPress={() =>
                    change(handed.id, {
                      wording: now.wording,
                      evidenceCount: now.evidenceCount,
                      methods: now.methods,
                    })
                  }
                >
                  {words.fields.takeNewer}
                </Button>
              </p>
            )}
          </div>
        );
      })}
    </>
  );
};
