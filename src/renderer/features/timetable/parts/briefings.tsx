// What each group of people is told who will be met: begun from a default text, written together.
import type { Briefing } from '../../../../shared/domain/timetable.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { practicalMessages } from '../../../messages/practical.ts';
import {
  Button,
  Link,
  Menu,
  TextArea,
  TextField,
  useAutosave,
  useToasts,
} from '../../../ui/index.ts';
import styles from './briefings.module.css';

const words = practicalMessages.briefings;

type Defaults = Output<'briefing.defaults'>;

const elementId = (briefingId: string): string => `briefing-${briefingId}`;

function useField(briefing: Briefing, name: 'audience' | 'text') {
  const reviewId = useReviewId();
  return useAutosave<string>({
    key: `briefing ${briefing.id}/${name}`,
    stored: briefing[name],
    save: (value) =>
      invoke('briefing.change', {
        reviewId,
        briefingId: briefing.id,
        change: { [name]: value },
      }),
  });
}

const OneBriefing = ({
  briefing,
  defaults,
}: {
  readonly briefing: Briefing;
  readonly defaults: Defaults;
}) => {
  const reviewId = useReviewId();
  const run = useChange();
  const toasts = useToasts();
  const audience = useField(briefing, 'audience');
  const text = useField(briefing, 'text');
  const ofBriefing = { reviewId, briefingId: briefing.id };
  const bin = async (): Promise<void> => {
    const done = await run('briefing.move-to-bin', ofBriefing, () => words.gone);
    if (done === null) return;
    document.getElementById('briefings-title')?.focus();
    toasts.show({
      words: words.binned(briefing.audience),
      action: {
        label: words.undo,
        onPress: () => void run('briefing.restore', ofBriefing, () => words.gone),
      },
    });
  };
  const isEmpty = text.value.trim() === '';
  return (
    <li id={elementId(briefing.id)} className={styles.briefing}>
      <TextField
        label={words.audience}
        value={audience.value}
        onChange={audience.setValue}
        onBlur={() => void audience.flush()}
        maxLength={1_000}
      />
      <TextArea
        label={words.text(audience.value.trim())}
        description={words.textHelp}
        rows={6}
        value={text.value}
        onChange={text.setValue}
        onBlur={() => void text.flush()}
      />
      <div className={styles.buttons}>
        {isEmpty && (
          <Menu
            label={words.startFrom}
            actions={defaults.map((standard) => ({
              id: standard.id,
              label: standard.audience,
              onAction: () => {
                text.setValue(standard.text);
                void text.flush();
              },
            }))}
          />
        )}
        <Link href={`${paths.timetablePrint(reviewId)}?what=${briefing.id}`} variant="quiet">
          {words.printOf(briefing.audience)}
        </Link>
        <Button variant="plain" onPress={() => void bin()}>
          {words.binOf(briefing.audience)}
        </Button>
      </div>
    </li>
  );
};

export interface BriefingsProps {
  readonly briefings: readonly Briefing[];
  readonly defaults: Defaults;
}

export const Briefings = ({ briefings, defaults }: BriefingsProps) => {
  const reviewId = useReviewId();
  const run = useChange();
  const toasts = useToasts();
  const begin = async (audience: string, text: string): Promise<void> => {
    const made = await run('briefing.add', { reviewId, audience, text }, () => words.gone);
    if (made === null) return;
    toasts.show({ words: words.begun(audience) });
    // Once the list shows it.
    setTimeout(
      () => document.getElementById(elementId(made.briefingId))?.querySelector('textarea')?.focus(),
      150,
    );
  };
  return (
    <section className={styles.section} aria-labelledby="briefings-title">
      <h2 id="briefings-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p className={styles.help}>{words.help}</p>
      {briefings.length === 0 && <p>{words.empty}</p>}
      <ul className={styles.list}>
        {briefings.map((briefing) => (
          <OneBriefing key={briefing.id} briefing={briefing} defaults={defaults} />
        ))}
      </ul>
      <div>
        <Menu
          label={words.begin}
          actions={[
            ...defaults.map(({ id, audience, text }) => ({
              id,
              label: audience,
              onAction: () => void begin(audience, text),
            })),
            { id: 'own', label: words.own, onAction: () => void begin(words.ownAudience, '') },
          ]}
        />
      </div>
    </section>
  );
};
