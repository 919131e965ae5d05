// One theme of a question bank: its name, the words it fits, and its questions.
import { useMemo } from 'react';
import type { ShownBank } from '../../../../shared/domain/forms/bank-change.ts';
import type { BankTheme } from '../../../../shared/domain/forms/question-bank.ts';
import { formEditorMessages as words } from '../../../messages/form-editor.ts';
import { Button } from '../../../ui/index.ts';
import styles from '../form-screen.module.css';
import { useLineMoves } from '../use-line-moves.ts';
import type { useBankChanges } from '../use-sheet-changes.ts';
import { LineRow, type LineActions } from './line-row.tsx';
import { QuestionFields } from './question-fields.tsx';
import { SheetLine, SheetList } from './sheet-text.tsx';

export interface ThemeSectionProps {
  readonly shown: ShownBank;
  readonly theme: BankTheme;
  readonly changes: ReturnType<typeof useBankChanges>;
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

export const ThemeSection = ({ shown, theme, changes, openId, onOpen }: ThemeSectionProps) => {
  const { bank } = shown;
  const questions = useMemo(
    () => bank.questions.filter(({ themeId }) => themeId === theme.id),
    [bank.questions, theme.id],
  );
  const lines = useMemo(
    () => questions.map(({ id, ask }) => ({ id, name: ask || words.newQuestion })),
    [questions],
  );
  const moves = useLineMoves(lines, (id, beforeId) => {
    // Behind the last of the theme is before whatever follows it in the bank.
    const last = questions.at(-1);
    const after = bank.questions[bank.questions.findIndex((each) => each.id === last?.id) + 1];
    return changes.change({ move: { id, beforeId: beforeId ?? after?.id ?? null } });
  });
  const inOrder = moves.ids.flatMap((id) => questions.filter((each) => each.id === id));
  const actions: LineActions = {
    onMove: moves.move,
    onHide: (id, isHidden) => void changes.change(isHidden ? { hide: [id] } : { show: [id] }),
    onReset: (id) => void changes.reset(id),
    onOpen,
  };
  const add = async (): Promise<void> => {
    const id = `own-${crypto.randomUUID()}`;
    const isAdded = await changes.change({ questions: [{ id, themeId: theme.id, ask: '' }] });
    if (isAdded) onOpen(id);
  };
  const name = (part: string): string => `bank ${bank.id} ${theme.id} ${part}`;
  return (
    <div className={styles.fields}>
      <ul className={styles.list}>
        {inOrder.map((question) => (
          <LineRow
            key={question.id}
            id={question.id}
            name={question.ask || words.newQuestion}
            marks={{
              isHidden: shown.hiddenIds.includes(question.id),
              isAdded: shown.addedIds.includes(question.id),
              isReworded: shown.rewordedIds.includes(question.id),
            }}
            isOpen={openId === question.id}
            actions={actions}
          >
            <QuestionFields
              name={`bank ${bank.id} ${question.id}`}
              question={question}
              save={(next) => changes.save({ questions: [next] })}
            />
          </LineRow>
        ))}
      </ul>
      <p>
        <Button size="small" onPress={() => void add()}>
          {words.addQuestion}
        </Button>
      </p>
      <SheetLine
        name={name('name')}
        label={words.themeName}
        stored={theme.name}
        save={(next) => changes.save({ themes: [{ ...theme, name: next }] })}
      />
      <SheetList
        name={name('words')}
        label={words.themeWords}
        description={words.themeWordsHint}
        stored={theme.words}
        save={(next) => changes.save({ themes: [{ ...theme, words: next }] })}
      />
      <div aria-live="polite" className={styles.spoken}>
        {moves.said}
      </div>
    </div>
  );
};
