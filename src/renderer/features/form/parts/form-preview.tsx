// The form as it stands beside the note, to be tried: what is answered here is kept nowhere.
import { useState } from 'react';
import type { FormAnswer } from '../../../../shared/domain/forms/form-answer.ts';
import { promptsOf, type ShownForm } from '../../../../shared/domain/forms/form-change.ts';
import { saidLines } from '../../../../shared/domain/forms/form.ts';
import { formEditorMessages as words } from '../../../messages/form-editor.ts';
import { formMessages } from '../../../messages/form.ts';
import { Disclosure } from '../../../ui/index.ts';
import { PromptAnswer } from '../../form-answer/index.ts';
import styles from './form-preview.module.css';

export const FormPreview = ({ shown }: { readonly shown: ShownForm }) => {
  const [answers, setAnswers] = useState<Readonly<Record<string, FormAnswer>>>({});
  const [openId, setOpenId] = useState<string | null>(null);
  const prompts = promptsOf(shown);
  const before = saidLines(shown.form.beforeYouStart);
  return (
    <div className={styles.preview}>
      <p className={styles.hint}>{words.preview.hint}</p>
      <p>{shown.form.purpose}</p>
      {before.length > 0 && (
        <Disclosure title={formMessages.panel.before} headingLevel={3}>
          <ul className={styles.lines}>
            {before.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {prompts.length === 0 && <p>{words.preview.nothing}</p>}
      {prompts.map((field, order) => (
        <Disclosure
          key={field.id}
          title={field.label}
          isExpanded={openId === field.id}
          onExpandedChange={(isOpen) => setOpenId(isOpen ? field.id : null)}
          headingLevel={3}
        >
          {openId === field.id && (
            <>
              {(field.hint ?? '') !== '' && <p className={styles.hint}>{field.hint}</p>}
              <PromptAnswer
                field={field}
                answer={answers[field.id] ?? null}
                onAnswer={(answer) => {
                  const asked = { label: field.label, version: shown.form.version, order };
                  setAnswers({ ...answers, [field.id]: { ...answer, ...asked } as FormAnswer });
                }}
                onBlur={() => undefined}
              />
            </>
          )}
        </Disclosure>
      ))}
    </div>
  );
};
