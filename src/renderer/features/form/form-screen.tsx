// One form, changed for this review, with how it will stand beside the note. Saved as it is typed.
import { useCallback, useMemo, useState } from 'react';
import type { ShownForm } from '../../../shared/domain/forms/form-change.ts';
import { useSheetId } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { formEditorMessages as words } from '../../messages/form-editor.ts';
import { Button, EmptyState, Link, Page, PageHeader } from '../../ui/index.ts';
import styles from './form-screen.module.css';
import { FieldFields } from './parts/field-fields.tsx';
import { FormPreview } from './parts/form-preview.tsx';
import { LineRow, type LineActions } from './parts/line-row.tsx';
import { SheetHeader } from './parts/sheet-header.tsx';
import { SheetLine, SheetList, SheetText } from './parts/sheet-text.tsx';
import { useFormChanges } from './use-sheet-changes.ts';
import { useLineMoves } from './use-line-moves.ts';
import { useSheetFiles } from './use-sheet-files.ts';

type Changes = ReturnType<typeof useFormChanges>;

const AboutForm = ({
  shown,
  changes,
}: {
  readonly shown: ShownForm;
  readonly changes: Changes;
}) => {
  const { form } = shown;
  const name = (part: string): string => `form ${form.id} ${part}`;
  return (
    <section className={styles.fields} aria-label={words.about}>
      <SheetLine
        name={name('title')}
        label={words.formTitle}
        stored={form.title}
        save={(title) => changes.save({ title })}
      />
      <SheetText
        name={name('purpose')}
        label={words.purpose}
        stored={form.purpose}
        save={(purpose) => changes.save({ purpose: purpose.slice(0, 1_000) })}
      />
      {(['beforeYouStart', 'canShow', 'cannotShow'] as const).map((part) => (
        <SheetList
          key={part}
          name={name(part)}
          label={words[part]}
          description={words.onePerLine}
          stored={form[part]}
          save={(lines) => changes.save({ [part]: lines })}
        />
      ))}
    </section>
  );
};

function usePromptActions(shown: ShownForm, changes: Changes) {
  const { form } = shown;
  const [openId, setOpenId] = useState<string | null>(null);
  const lines = useMemo(
    () => form.fields.map(({ id, label }) => ({ id, name: label || words.unnamed })),
    [form.fields],
  );
  const moves = useLineMoves(lines, (id, beforeId) => changes.change({ move: { id, beforeId } }));
  const actions: LineActions = {
    onMove: moves.move,
    onHide: (id, isHidden) => void changes.change(isHidden ? { hide: [id] } : { show: [id] }),
    onReset: (id) => void changes.reset(id),
    onOpen: setOpenId,
  };
  const add = useCallback(async () => {
    const id = `own-${crypto.randomUUID()}`;
    const isAdded = await changes.change({ fields: [{ id, kind: 'text', label: '' }] });
    if (isAdded) setOpenId(id);
  }, [changes]);
  const fields = moves.ids.flatMap((id) => form.fields.filter((field) => field.id === id));
  return { openId, actions, add, said: moves.said, fields };
}

const EditForm = ({ shown }: { readonly shown: ShownForm }) => {
  const { form } = shown;
  const changes = useFormChanges(form.id);
  const files = useSheetFiles();
  const { openId, actions, add, said, fields } = usePromptActions(shown, changes);
  return (
    <Page
      side={{
        name: 'form-preview',
        title: words.preview.title,
        content: <FormPreview shown={shown} />,
      }}
    >
      <SheetHeader
        title={form.title}
        version={form.version}
        isChanged={shown.isChanged}
        isOwn={shown.isOwn}
        onSaveFile={() => void files.save('form', form.id)}
        onReset={() => void changes.reset(null)}
      />
      <div className={styles.sections}>
        <section aria-labelledby="form-prompts">
          <h2 id="form-prompts" className={styles.heading}>
            {words.lines}
          </h2>
          <ul className={styles.list}>
            {fields.map((field) => (
              <LineRow
                key={field.id}
                id={field.id}
                name={field.label || words.unnamed}
                marks={{
                  isHidden: shown.hiddenIds.includes(field.id),
                  isAdded: shown.addedIds.includes(field.id),
                  isReworded: shown.rewordedIds.includes(field.id),
                }}
                isOpen={openId === field.id}
                actions={actions}
              >
                <FieldFields
                  name={`form ${form.id} ${field.id}`}
                  field={field}
                  save={(next) => changes.save({ fields: [next] })}
                />
              </LineRow>
            ))}
          </ul>
          <p>
            <Button onPress={() => void add()}>{words.add}</Button>
          </p>
        </section>
        <AboutForm shown={shown} changes={changes} />
      </div>
      <div aria-live="polite" className={styles.spoken}>
        {said}
      </div>
    </Page>
  );
};

export const FormScreen = () => {
  const reviewId = useReviewId();
  const formId = useSheetId();
  const { data, error } = useOperation('form.list', { reviewId });
  if (error !== null && data === undefined) throw error;
  if (data === undefined) return null;
  const shown = data.find(({ form }) => form.id === formId);
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
  return <EditForm key={formId} shown={shown} />;
};
