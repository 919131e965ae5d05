// Questions by theme, the themes that speak to a hypothesis first. Asking one puts nothing into the
// note unless the person wants it there.
import { memo, useEffect, useRef } from 'react';
import type { Question } from '../../../../shared/domain/forms/question-bank.ts';
import { formMessages } from '../../../messages/form.ts';
import { Button, classNames, Disclosure } from '../../../ui/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { putIntoNote } from './into-the-note.ts';
import styles from './prompts-panel.module.css';
import type { ThemeInBank } from './use-sheets.ts';

const words = formMessages.panel;

interface QuestionLineProps {
  readonly box: DraftBox;
  readonly question: Question;
  readonly isCurrent: boolean;
}

const QuestionLine = ({ box, question, isCurrent }: QuestionLineProps) => {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={line} className={classNames(styles.question, isCurrent && styles.current)}>
      <p>{question.ask}</p>
      {question.next !== undefined && <p className={styles.hint}>{question.next}</p>}
      <div className={styles.insert}>
        <Button
          variant="plain"
          size="small"
          aria-label={words.insertLabel(question.ask)}
          onPress={() => putIntoNote(box, question.ask)}
        >
          {words.insert}
        </Button>
      </div>
    </li>
  );
};

export const questionKey = (theme: ThemeInBank, question: Question): string =>
  `question ${theme.key}/${question.id}`;

export interface QuestionThemesProps {
  readonly box: DraftBox;
  readonly themes: readonly ThemeInBank[];
  readonly openThemes: ReadonlySet<string>;
  readonly onOpenTheme: (key: string, isOpen: boolean) => void;
  readonly currentId: string | null;
  /** Why a theme stands first. */
  readonly because: (key: string) => readonly string[];
}

export const QuestionThemes = memo((props: QuestionThemesProps) => {
  const { box, themes, openThemes, onOpenTheme, currentId, because } = props;
  return themes.map((entry) => {
    const isOpen = openThemes.has(entry.key);
    const reasons = because(entry.key);
    return (
      <Disclosure
        key={entry.key}
        title={entry.theme.name}
        meta={String(entry.questions.length)}
        isExpanded={isOpen}
        onExpandedChange={(next) => onOpenTheme(entry.key, next)}
        headingLevel={4}
      >
        {isOpen && (
          <>
            {reasons.length > 0 && <p className={styles.hint}>{words.because(reasons)}</p>}
            <ul className={styles.questions}>
              {entry.questions.map((question) => (
                <QuestionLine
                  key={question.id}
                  box={box}
                  question={question}
                  isCurrent={currentId === questionKey(entry, question)}
                />
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    );
  });
});
QuestionThemes.displayName = 'QuestionThemes';
