// Every key of the screen in one place, read from the same table that makes them work.
import { evidenceMessages } from '../../../messages/evidence.ts';
import { formMessages } from '../../../messages/form.ts';
import { Dialog, KeyCap, shortcuts } from '../../../ui/index.ts';
import type { CodedHypothesis } from '../use-review-facts.ts';
import styles from './key-help.module.css';

const words = evidenceMessages.keys;

interface KeyLine {
  readonly keys: string;
  readonly does: string;
}

const noteKeys: readonly KeyLine[] = [
  { keys: shortcuts.fileNote, does: words.fileNote },
  { keys: shortcuts.interpretation, does: words.interpretation },
  { keys: shortcuts.quote, does: words.quote },
  { keys: shortcuts.moreAboutNote, does: words.moreAboutNote },
  { keys: shortcuts.addPhoto, does: words.addPhoto },
  { keys: shortcuts.chooseActivity, does: words.chooseActivity },
];

const markKeys: readonly KeyLine[] = [
  { keys: shortcuts.markStrength, does: words.markStrength },
  { keys: shortcuts.markArea, does: words.markArea },
  { keys: shortcuts.markQuestion, does: words.markQuestion },
  { keys: shortcuts.markSeen, does: words.markSeen },
  { keys: shortcuts.markHeard, does: words.markHeard },
  { keys: shortcuts.markRead, does: words.markRead },
  { keys: shortcuts.markCounted, does: words.markCounted },
  { keys: shortcuts.tagLens, does: words.tagLens },
];

const listKeys: readonly KeyLine[] = [
  { keys: shortcuts.filterNotes, does: words.filterNotes },
  { keys: shortcuts.switchPart, does: words.switchPart },
  { keys: 'up+down', does: words.arrows },
  { keys: 'enter', does: words.edit },
  { keys: 'escape', does: words.leave },
  { keys: 'delete', does: words.bin },
  { keys: 'space', does: words.chooseNote },
  { keys: shortcuts.mergeNotes, does: words.mergeNotes },
  { keys: shortcuts.splitNote, does: words.splitNote },
  { keys: shortcuts.keyHelp, does: words.keyHelp },
];

const promptKeys: readonly KeyLine[] = [
  { keys: shortcuts.takeSlot, does: formMessages.keys.takeSlot },
  { keys: shortcuts.prompts, does: formMessages.keys.prompts },
  { keys: shortcuts.nextPrompt, does: formMessages.keys.next },
  { keys: shortcuts.previousPrompt, does: formMessages.keys.previous },
  { keys: shortcuts.answerPrompt, does: formMessages.keys.answer },
  { keys: shortcuts.insertPrompt, does: formMessages.keys.insert },
];

const KeyGroup = ({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}) => (
  <section>
    <h3 className={styles.title}>{title}</h3>
    <dl className={styles.lines}>
      {lines.map(({ keys, does }) => (
        <div key={keys} className={styles.line}>
          <dt>
            <KeyCap keys={keys} />
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </section>
);

export interface KeyHelpProps {
  readonly hypotheses: readonly CodedHypothesis[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

export const KeyHelp = ({ hypotheses, isOpen, onOpenChange }: KeyHelpProps) => {
  const first = hypotheses[0];
  const last = hypotheses.slice(0, 5).at(-1);
  const tagKeys =
    first === undefined || last === undefined
      ? []
      : [
          {
            keys: evidenceMessages.box.hypothesisKeys(hypotheses.length),
            does: words.tagHypothesis(first.code, last.code),
          },
        ];
  return (
    <Dialog title={words.title} isOpen={isOpen} onOpenChange={onOpenChange} width="wide">
      <p>{words.intro}</p>
      {/* Takes the focus, so that the keys scroll it where the window is low. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.groups} role="group" aria-label={words.title} tabIndex={0}>
        <KeyGroup title={words.groups.note} lines={noteKeys} />
        <KeyGroup title={words.groups.tags} lines={[...tagKeys, ...markKeys]} />
        <KeyGroup title={formMessages.keys.group} lines={promptKeys} />
        <KeyGroup title={words.groups.list} lines={listKeys} />
      </div>
    </Dialog>
  );
};
