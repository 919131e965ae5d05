// Every document that comes as Word, each with what it is written in.
import type { TemplatePlaceView } from '../../../../shared/ipc/our-documents.contract.ts';
import { everyDocument } from '../../../../shared/domain/our-documents.ts';
import { ourDocumentsMessages } from '../../../messages/our-documents.ts';
import { Button, Tag, type Tone } from '../../../ui/index.ts';
import styles from '../our-documents-screen.module.css';
import { hasProblems } from '../report-problems.ts';

const { templates: words } = ourDocumentsMessages;

function stateOf(
  { kindId, template }: TemplatePlaceView,
  hasEvery: boolean,
): { readonly tone: Tone; readonly said: string } {
  if (template === null) {
    return hasEvery && kindId !== everyDocument
      ? { tone: 'plain', said: words.byEvery }
      : { tone: 'plain', said: words.ours };
  }
  const isWell = template.report !== null && !hasProblems(template.report);
  return isWell ? { tone: 'good', said: words.own } : { tone: 'mind', said: words.mind };
}

export const TemplateList = ({
  places,
  chosen,
  hasEvery,
  onChoose,
}: {
  readonly places: readonly TemplatePlaceView[];
  readonly chosen: string;
  readonly hasEvery: boolean;
  readonly onChoose: (kindId: string) => void;
}) => (
  <nav aria-label={words.list}>
    <ul className={styles.list}>
      {places.map((place) => {
        const { tone, said } = stateOf(place, hasEvery);
        const isChosen = place.kindId === chosen;
        return (
          <li key={place.kindId} className={styles.entry} data-chosen={isChosen || undefined}>
            <Button
              variant="plain"
              {...(isChosen ? { 'aria-current': 'true' as const } : {})}
              onPress={() => onChoose(place.kindId)}
            >
              {ourDocumentsMessages.titleOf(place.kindId, place.title)}
            </Button>
            <Tag tone={tone}>{said}</Tag>
          </li>
        );
      })}
    </ul>
  </nav>
);
