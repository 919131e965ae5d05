// The three texts of a note, each in its own field: what was there, what one makes of it, and words
// somebody said, which carry no name.
import { type Ref, useRef } from 'react';
import { maximumNoteLength } from '../../../../shared/domain/evidence.ts';
import { maximumTextLength } from '../../../../shared/lib/schema.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { KeyCap, shortcuts, TextArea } from '../../../ui/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { useNoteKey } from '../parts/use-note-keys.ts';
import styles from './box-texts.module.css';

type TextName = 'description' | 'interpretation' | 'quote';

/** Says what the field is once words stand in it and hide the placeholder. */
const FieldHint = ({
  box,
  name,
  words,
  keys,
}: {
  readonly box: DraftBox;
  readonly name: TextName;
  readonly words: string;
  readonly keys: string;
}) => {
  const isFilled = useStoreValue(box.store, ({ content }) => content[name] !== '');
  return (
    <span className={styles.hint}>
      {isFilled && <span aria-hidden>{words}</span>}
      <KeyCap keys={keys} />
    </span>
  );
};

interface BoxTextProps {
  readonly box: DraftBox;
  readonly name: TextName;
  readonly label: string;
  readonly placeholder: string;
  readonly rows: number;
  readonly limit: number;
  readonly inputRef: Ref<HTMLTextAreaElement>;
}

const BoxText = ({ box, name, label, placeholder, rows, limit, inputRef }: BoxTextProps) => {
  const value = useStoreValue(box.store, ({ content }) => content[name]);
  return (
    <TextArea
      variant="bare"
      label={label}
      isLabelHidden
      placeholder={placeholder}
      rows={rows}
      softLimit={limit}
      value={value}
      onChange={(text) => box.change({ [name]: text })}
      onBlur={() => void box.flush()}
      inputRef={inputRef}
    />
  );
};

export const BoxTexts = ({
  box,
  descriptionRef,
}: {
  readonly box: DraftBox;
  readonly descriptionRef: Ref<HTMLTextAreaElement>;
}) => {
  const interpretation = useRef<HTMLTextAreaElement>(null);
  const quote = useRef<HTMLTextAreaElement>(null);
  useNoteKey('box', 'interpretation', () => interpretation.current?.focus());
  useNoteKey('box', 'quote', () => quote.current?.focus());

  const words = evidenceMessages.box;
  return (
    <div className={styles.texts}>
      <BoxText
        box={box}
        name="description"
        label={words.description}
        placeholder={words.placeholder}
        rows={4}
        limit={maximumNoteLength}
        inputRef={descriptionRef}
      />
      <div className={styles.second}>
        <BoxText
          box={box}
          name="interpretation"
          label={words.interpretation}
          placeholder={words.interpretation}
          rows={1}
          limit={maximumTextLength}
          inputRef={interpretation}
        />
        <FieldHint
          box={box}
          name="interpretation"
          words={words.interpretation}
          keys={shortcuts.interpretation}
        />
      </div>
      <div className={styles.second}>
        <BoxText
          box={box}
          name="quote"
          label={words.quotePlaceholder}
          placeholder={words.quotePlaceholder}
          rows={1}
          limit={maximumTextLength}
          inputRef={quote}
        />
        <FieldHint box={box} name="quote" words={words.quoteShort} keys={shortcuts.quote} />
      </div>
    </div>
  );
};
