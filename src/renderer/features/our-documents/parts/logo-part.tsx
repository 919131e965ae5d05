// The trust's logo: chosen, described in words, removed with the way back.
import { ImagePlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { OurLook } from '../../../../shared/domain/our-documents.ts';
import { invoke } from '../../../api/invoke.ts';
import type { FailureWords } from '../../../messages/failures.ts';
import { ourDocumentsMessages } from '../../../messages/our-documents.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { failureWords } from '../failure-words.ts';
import styles from '../our-documents-screen.module.css';
import { useOurUndo } from '../use-our-undo.ts';
import { TypedField } from './typed-field.tsx';

const { look: words } = ourDocumentsMessages;

export const LogoPart = ({ look }: { readonly look: OurLook }) => {
  const tellDone = useOurUndo();
  const [problem, setProblem] = useState<FailureWords | null>(null);
  const choose = async (): Promise<void> => {
    const answer = await invoke('our-documents.choose-logo', {});
    setProblem(answer.ok ? null : failureWords(answer.failure));
    if (answer.ok) tellDone(words.logoTaken, answer.value.step);
  };
  const remove = async (): Promise<void> => {
    const answer = await invoke('our-documents.remove-logo', {});
    setProblem(answer.ok ? null : failureWords(answer.failure));
    if (answer.ok) tellDone(words.logoRemoved, answer.value.step);
  };
  return (
    <div role="group" aria-label={words.logo} className={styles.fields}>
      <p className={styles.soft}>{words.logoHelp}</p>
      {problem !== null && (
        <Notice tone="alarm" title={problem.title}>
          {problem.whatToDo}
        </Notice>
      )}
      <div className={styles.acts}>
        <Button size="small" icon={ImagePlus} onPress={() => void choose()}>
          {look.logo === null ? words.chooseLogo : words.otherLogo}
        </Button>
        {look.logo !== null && (
          <Button size="small" variant="plain" icon={Trash2} onPress={() => void remove()}>
            {words.removeLogo}
          </Button>
        )}
      </div>
      {look.logo !== null && (
        <TypedField
          key={look.logo.sha256}
          name="logoAlternative"
          label={words.alternative}
          stored={look.logo.alternative}
        />
      )}
    </div>
  );
};
