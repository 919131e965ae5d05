// The questions as they stand beside the note.
import { questionsOf, type ShownBank } from '../../../../shared/domain/forms/bank-change.ts';
import { formEditorMessages as words } from '../../../messages/form-editor.ts';
import { Disclosure } from '../../../ui/index.ts';
import styles from './form-preview.module.css';

export const BankPreview = ({ shown }: { readonly shown: ShownBank }) => {
  const questions = questionsOf(shown);
  return (
    <div className={styles.preview}>
      {questions.length === 0 && <p>{words.preview.nothing}</p>}
      {shown.bank.themes.map((theme) => {
        const own = questions.filter(({ themeId }) => themeId === theme.id);
        return own.length === 0 ? null : (
          <Disclosure
            key={theme.id}
            title={theme.name}
            meta={String(own.length)}
            defaultExpanded={theme === shown.bank.themes[0]}
            headingLevel={3}
          >
            <ul className={styles.lines}>
              {own.map(({ id, ask, next }) => (
                <li key={id}>
                  {ask}
                  {(next ?? '') !== '' && <span className={styles.hint}> {next}</span>}
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </div>
  );
};
