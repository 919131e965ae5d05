// All forms and question banks of the review: which are changed, and the way to change one.
import { questionsOf } from '../../../shared/domain/forms/bank-change.ts';
import { promptsOf } from '../../../shared/domain/forms/form-change.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { formEditorMessages as words } from '../../messages/form-editor.ts';
import { Button, Link, Page, PageHeader, Tag } from '../../ui/index.ts';
import styles from './form-screen.module.css';
import { useSheetFiles } from './use-sheet-files.ts';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly count: string;
  readonly isChanged: boolean;
  readonly isOwn: boolean;
}

const List = ({
  id,
  title,
  items,
  openWords,
  onOpen,
}: {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Listed[];
  readonly openWords: string;
  readonly onOpen: () => void;
}) => (
  <section aria-labelledby={id}>
    <h2 id={id} className={styles.heading}>
      {title}
    </h2>
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.line}>
          <Link href={item.href}>{item.title}</Link>
          <span className={styles.soft}>{item.count}</span>
          {item.isOwn ? (
            <Tag tone="act">{words.own}</Tag>
          ) : (
            item.isChanged && <Tag tone="act">{words.changed}</Tag>
          )}
        </li>
      ))}
    </ul>
    <p>
      <Button size="small" onPress={onOpen}>
        {openWords}
      </Button>
    </p>
  </section>
);

export const FormsScreen = () => {
  const reviewId = useReviewId();
  const forms = useOperation('form.list', { reviewId });
  const banks = useOperation('question-bank.list', { reviewId });
  const files = useSheetFiles();
  const error = forms.error ?? banks.error;
  if (error !== null) throw error;
  return (
    <Page>
      <PageHeader title={words.title} />
      <p className={styles.sections}>{words.intro}</p>
      {forms.data === undefined || banks.data === undefined ? (
        <p role="status">{words.loading}</p>
      ) : (
        <div className={styles.sections}>
          <List
            id="forms-list"
            title={words.forms}
            openWords={words.openForm}
            onOpen={() => void files.open('form')}
            items={forms.data.map((shown) => ({
              id: shown.form.id,
              title: shown.form.title,
              href: paths.form(reviewId, shown.form.id),
              count: words.prompts(promptsOf(shown).length),
              isChanged: shown.isChanged,
              isOwn: shown.isOwn,
            }))}
          />
          <List
            id="banks-list"
            title={words.banks}
            openWords={words.openBank}
            onOpen={() => void files.open('bank')}
            items={banks.data.map((shown) => ({
              id: shown.bank.id,
              title: shown.bank.title,
              href: paths.questionBank(reviewId, shown.bank.id),
              count: words.questions(questionsOf(shown).length),
              isChanged: shown.isChanged,
              isOwn: shown.isOwn,
            }))}
          />
        </div>
      )}
    </Page>
  );
};
