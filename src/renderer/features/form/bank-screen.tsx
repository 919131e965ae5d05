// One question bank, changed for this review, theme by theme. Saved as it is typed.
import { useState } from 'react';
import { questionsOf, type ShownBank } from '../../../shared/domain/forms/bank-change.ts';
import { useSheetId } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { formEditorMessages as words } from '../../messages/form-editor.ts';
import { Button, Disclosure, EmptyState, Link, Page, PageHeader } from '../../ui/index.ts';
import styles from './form-screen.module.css';
import { BankPreview } from './parts/bank-preview.tsx';
import { SheetHeader } from './parts/sheet-header.tsx';
import { SheetLine, SheetList } from './parts/sheet-text.tsx';
import { ThemeSection } from './parts/theme-section.tsx';
import { useBankChanges } from './use-sheet-changes.ts';
import { useSheetFiles } from './use-sheet-files.ts';

const EditBank = ({ shown }: { readonly shown: ShownBank }) => {
  const { bank } = shown;
  const changes = useBankChanges(bank.id);
  const files = useSheetFiles();
  const [openTheme, setOpenTheme] = useState<string | null>(bank.themes[0]?.id ?? null);
  const [openId, setOpenId] = useState<string | null>(null);
  const asked = questionsOf(shown);
  const addTheme = async (): Promise<void> => {
    const id = `own-${crypto.randomUUID()}`;
    const theme = { id, name: words.newTheme, words: [] };
    if (await changes.change({ themes: [theme] })) setOpenTheme(id);
  };
  return (
    <Page
      side={{
        name: 'bank-preview',
        title: words.preview.title,
        content: <BankPreview shown={shown} />,
      }}
    >
      <SheetHeader
        title={bank.title}
        version={bank.version}
        isChanged={shown.isChanged}
        isOwn={shown.isOwn}
        onSaveFile={() => void files.save('bank', bank.id)}
        onReset={() => void changes.reset(null)}
      />
      <div className={styles.sections}>
        <div>
          {bank.themes.map((theme) => (
            <Disclosure
              key={theme.id}
              title={theme.name === '' ? words.newTheme : theme.name}
              meta={words.questions(asked.filter(({ themeId }) => themeId === theme.id).length)}
              isExpanded={openTheme === theme.id}
              onExpandedChange={(isOpen) => setOpenTheme(isOpen ? theme.id : null)}
              headingLevel={2}
            >
              {openTheme === theme.id && (
                <ThemeSection
                  shown={shown}
                  theme={theme}
                  changes={changes}
                  openId={openId}
                  onOpen={setOpenId}
                />
              )}
            </Disclosure>
          ))}
        </div>
        <p>
          <Button onPress={() => void addTheme()}>{words.addTheme}</Button>
        </p>
        <section className={styles.fields} aria-label={words.aboutBank}>
          <SheetLine
            name={`bank ${bank.id} title`}
            label={words.formTitle}
            stored={bank.title}
            save={(title) => changes.save({ title })}
          />
          <SheetList
            name={`bank ${bank.id} before`}
            label={words.beforeYouStart}
            description={words.onePerLine}
            stored={bank.beforeYouStart}
            save={(lines) => changes.save({ beforeYouStart: lines })}
          />
        </section>
      </div>
    </Page>
  );
};

export const BankScreen = () => {
  const reviewId = useReviewId();
  const bankId = useSheetId();
  const { data, error } = useOperation('question-bank.list', { reviewId });
  if (error !== null && data === undefined) throw error;
  if (data === undefined) return null;
  const shown = data.find(({ bank }) => bank.id === bankId);
  if (shown === undefined) {
    return (
      <Page>
        <PageHeader title={words.title} />
        <EmptyState
          title={words.notThere}
          action={<Link href={paths.forms(reviewId)}>{words.back}</Link>}
        >
          {words.notThereHelp}
        </EmptyState>
      </Page>
    );
  }
  return <EditBank key={bankId} shown={shown} />;
};
