// Words of the meeting and of a card: fields that save themselves for the facilitator, text for the room.
import type { KeyboardEventHandler } from 'react';
import type { Input } from '../../../../shared/ipc/contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { toolMessages } from '../../../messages/workshop-tools.ts';
import { TextArea, TextField, useAutosave } from '../../../ui/index.ts';
import { notSaved } from '../failure-words.ts';
import { useRoom, type RoomCard } from '../room.ts';
import styles from './tools.module.css';

type MeetingField =
  | 'framedQuestion'
  | 'problem'
  | 'rootCause'
  | 'effect'
  | 'aim'
  | 'stop'
  | 'stopSaves'
  | 'stopAgreedBy';
type CardField = 'text' | 'detail' | 'firstStep' | 'measure' | 'role';

interface WordsProps {
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  /** Seen, and not only heard. */
  readonly isLabelled?: boolean;
  readonly onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
}

const Shown = ({ label, text, isLabelled = false }: WordsProps & { readonly text: string }) => (
  <div className={styles.shown}>
    {isLabelled && <p className={styles.label}>{label}</p>}
    <p className={text.trim() === '' ? styles.nothing : styles.words} dir="auto">
      {text.trim() === '' ? toolMessages.nothingYet : text}
    </p>
  </div>
);

const MeetingField = ({
  name,
  label,
  hint,
  rows = 1,
  isLabelled = false,
}: WordsProps & { readonly name: MeetingField }) => {
  const reviewId = useReviewId();
  const { workshop } = useRoom();
  const field = useAutosave<string>({
    key: `workshop ${reviewId}/${name}`,
    stored: workshop?.[name] ?? '',
    save: (text) =>
      invoke('workshop.change', {
        reviewId,
        change: { [name]: text } as Input<'workshop.change'>['change'],
      }),
  });
  const props = {
    label,
    isLabelHidden: !isLabelled,
    value: field.value,
    onChange: field.setValue,
    onBlur: () => void field.flush(),
    errorMessage: notSaved(field.state),
    ...(hint === undefined ? {} : { placeholder: hint }),
  };
  return name === 'stopAgreedBy' ? (
    <TextField {...props} maxLength={1_000} />
  ) : (
    <TextArea {...props} rows={rows} variant={isLabelled ? 'framed' : 'bare'} />
  );
};

export const MeetingWords = (props: WordsProps & { readonly name: MeetingField }) => {
  const { work, workshop } = useRoom();
  return work === null ? (
    <Shown {...props} text={workshop?.[props.name] ?? ''} />
  ) : (
    <MeetingField {...props} />
  );
};

const EditedCard = ({
  card,
  name,
  label,
  hint,
  rows = 1,
  isLabelled = false,
  onKeyDown,
}: WordsProps & { readonly card: RoomCard; readonly name: CardField }) => {
  const reviewId = useReviewId();
  const field = useAutosave<string>({
    key: `workshop-card ${card.id}/${name}`,
    stored: card[name],
    save: (text) =>
      invoke('workshop-card.change', { reviewId, cardId: card.id, change: { [name]: text } }),
  });
  const props = {
    label,
    isLabelHidden: !isLabelled,
    value: field.value,
    onChange: field.setValue,
    onBlur: () => void field.flush(),
    errorMessage: notSaved(field.state),
    ...(hint === undefined ? {} : { placeholder: hint }),
  };
  if (name === 'role') return <TextField {...props} maxLength={1_000} />;
  return (
    <TextArea
      {...props}
      rows={rows}
      variant={isLabelled ? 'framed' : 'bare'}
      {...(onKeyDown === undefined ? {} : { onKeyDown })}
    />
  );
};

export const CardWords = (
  props: WordsProps & { readonly card: RoomCard; readonly name: CardField },
) => {
  const { work } = useRoom();
  return work === null ? (
    <Shown {...props} text={props.card[props.name]} />
  ) : (
    <EditedCard {...props} />
  );
};

/** Puts the keys into a card as soon as it has come up. */
export function focusCard(cardId: string | null): void {
  if (cardId === null) return;
  let triesLeft = 120;
  const look = (): void => {
    const field = document.querySelector<HTMLElement>(
      `[data-card="${cardId}"] :is(textarea, input)`,
    );
    if (field !== null) field.focus();
    else if ((triesLeft -= 1) > 0) requestAnimationFrame(look);
  };
  look();
}
