// The form of the activity one is in, on hand while typing: what to mind, what to look for and ask.
// Keys move through it while the focus stays in the note; nothing goes into the note unless asked.
import { useMemo, useRef, type KeyboardEvent } from 'react';
import { saidLines } from '../../../../shared/domain/forms/form.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { formMessages } from '../../../messages/form.ts';
import {
  Disclosure,
  EmptyState,
  Select,
  shortcuts,
  useRememberedSwitch,
  useShortcut,
  KeyCap,
  Link,
} from '../../../ui/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { useSession } from '../slot/use-session.ts';
import type { ReviewFacts } from '../use-review-facts.ts';
import { putIntoNote } from './into-the-note.ts';
import { PromptRow } from './prompt-row.tsx';
import styles from './prompts-panel.module.css';
import { questionKey, QuestionThemes } from './question-themes.tsx';
import { useCurrentPrompt } from './use-current-prompt.ts';
import { useSheets, type Sheets } from './use-sheets.ts';
import { allThemes, ofSession, useThemeChoice } from './use-theme-choice.ts';

const words = formMessages.panel;

export interface PromptsPanelProps {
  readonly box: DraftBox;
  readonly facts: ReviewFacts;
  readonly onLeave: () => void;
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className={styles.lines}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Open until it has been read once on this laptop. */
const Before = ({ id, lines }: { readonly id: string; readonly lines: readonly string[] }) => {
  const [isOpen, setOpen] = useRememberedSwitch(`before.${id}`, true);
  if (lines.length === 0) return null;
  return (
    <Disclosure
      title={words.before}
      isExpanded={isOpen}
      onExpandedChange={setOpen}
      headingLevel={3}
    >
      <Lines lines={lines} />
    </Disclosure>
  );
};

const Limits = ({ form }: { readonly form: NonNullable<Sheets['form']> }) =>
  form.canShow.length + form.cannotShow.length === 0 ? null : (
    <Disclosure title={words.canAndCannot} headingLevel={3}>
      <div className={styles.limits}>
        <p className={styles.hint}>{words.can}</p>
        <Lines lines={saidLines(form.canShow)} />
        <p className={styles.hint}>{words.cannot}</p>
        <Lines lines={saidLines(form.cannotShow)} />
      </div>
    </Disclosure>
  );

interface OpenPanelProps extends PromptsPanelProps {
  readonly sheets: Sheets;
}

const OpenPanel = ({ box, facts, sheets, onLeave }: OpenPanelProps) => {
  const reviewId = useReviewId();
  const region = useRef<HTMLElement>(null);
  const { form, prompts, reminders, themes } = sheets;
  const { taken } = useSession(box);
  const atHand = useMemo(
    () => facts.hypotheses.filter(({ id }) => taken?.hypothesisIds.includes(id) === true),
    [facts.hypotheses, taken],
  );
  const sessionCodes = atHand.map(({ code }) => code).join(', ');
  const choice = useThemeChoice(themes, facts.hypotheses, atHand);

  const items = useMemo(
    () => [
      ...prompts.map((field) => ({ id: `prompt ${field.id}`, ask: field.label })),
      ...choice.themes
        .filter(({ key }) => choice.open.has(key))
        .flatMap((theme) =>
          theme.questions.map((question) => ({
            id: questionKey(theme, question),
            ask: question.ask,
          })),
        ),
    ],
    [prompts, choice.themes, choice.open],
  );
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const current = useCurrentPrompt(ids);
  const at = items.findIndex(({ id }) => id === current.id);
  const item = items[at];

  useShortcut('nextPrompt', () => current.step(1));
  useShortcut('previousPrompt', () => current.step(-1));
  useShortcut('insertPrompt', () => {
    if (item !== undefined) putIntoNote(box, item.ask);
  });
  useShortcut('answerPrompt', () => {
    const open = region.current?.querySelector('[data-prompt] [aria-expanded=true]');
    const row = open?.closest('[data-prompt]');
    const field = row?.querySelector<HTMLElement>('textarea, input');
    if (field === null || field === undefined) current.step(1);
    else field.focus();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onLeave();
  };

  return (
    // Escape goes back to the note from anywhere in the panel.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={region}
      aria-label={words.prompts}
      className={styles.panel}
      onKeyDown={onKeyDown}
      data-prompts
    >
      {form !== null && <p className={styles.purpose}>{form.purpose}</p>}
      <Before
        id={form?.id ?? 'questions'}
        lines={saidLines([...new Set([...(form?.beforeYouStart ?? []), ...reminders])])}
      />
      {form !== null && (
        <div>
          <div className={styles.heading}>
            <h3>{words.prompts}</h3>
            <span className={styles.hint}>
              <KeyCap keys={shortcuts.previousPrompt} /> <KeyCap keys={shortcuts.nextPrompt} />
            </span>
          </div>
          {prompts.map((field, order) => (
            <PromptRow
              key={field.id}
              id={`prompt ${field.id}`}
              box={box}
              form={form}
              field={field}
              order={order}
              isCurrent={current.id === `prompt ${field.id}`}
              isByKey={current.isByKey}
              onOpen={current.set}
            />
          ))}
        </div>
      )}
      {themes.length > 0 && (
        <div className={styles.block}>
          <div className={styles.heading}>
            <h3>{words.questions}</h3>
          </div>
          {facts.hypotheses.length > 0 && (
            <Select
              label={words.filter}
              options={[
                { value: allThemes, label: words.allThemes },
                ...(atHand.length === 0
                  ? []
                  : [{ value: ofSession, label: words.session(sessionCodes) }]),
                ...facts.hypotheses.map(({ id, code, statement }) => ({
                  value: id,
                  label: `${code} ${statement}`,
                })),
              ]}
              value={choice.chosen}
              onChange={choice.choose}
            />
          )}
          {choice.isUnfitted && (
            <p className={styles.hint}>
              {words.noFit(
                facts.hypotheses.find(({ id }) => id === choice.chosen)?.code ?? words.theSession,
              )}
            </p>
          )}
          <QuestionThemes
            box={box}
            themes={choice.themes}
            openThemes={choice.open}
            onOpenTheme={choice.setOpen}
            currentId={current.id}
            because={choice.because}
          />
        </div>
      )}
      {form !== null && <Limits form={form} />}
      <p>
        <Link href={form === null ? paths.forms(reviewId) : paths.form(reviewId, form.id)}>
          {form === null ? words.toForms : words.changeForm}
        </Link>
      </p>
      <div aria-live="polite" className={styles.spoken}>
        {current.isByKey && item !== undefined && words.said(at + 1, items.length, item.ask)}
      </div>
    </section>
  );
};

export const PromptsPanel = ({ box, facts, onLeave }: PromptsPanelProps) => {
  const activityType = useStoreValue(box.store, ({ content }) => content.activityType);
  const sheets = useSheets(activityType);
  const reviewId = useReviewId();
  if (sheets === 'failed') return <p role="alert">{words.failed}</p>;
  if (sheets === 'reading') return null;
  if (activityType === '') {
    return (
      <EmptyState title={words.noActivity} headingLevel={3}>
        {words.noActivityHelp}
      </EmptyState>
    );
  }
  if (sheets.form === null && sheets.themes.length === 0) {
    return (
      <EmptyState
        title={words.none}
        headingLevel={3}
        action={<Link href={paths.forms(reviewId)}>{words.toForms}</Link>}
      >
        {words.noneHelp}
      </EmptyState>
    );
  }
  return (
    <OpenPanel
      key={`${activityType} ${sheets.form?.id ?? ''}`}
      box={box}
      facts={facts}
      sheets={sheets}
      onLeave={onLeave}
    />
  );
};
