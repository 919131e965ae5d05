// One colour: what is typed is checked as it is typed, and kept only once it can be read on white.
import { useState } from 'react';
import {
  canBeRead,
  contrastOnWhite,
  nearestReadable,
  readColour,
} from '../../../../shared/domain/colour-contrast.ts';
import { useChange } from '../../../api/use-change.ts';
import { ourDocumentsMessages } from '../../../messages/our-documents.ts';
import { Button, TextField } from '../../../ui/index.ts';
import styles from '../our-documents-screen.module.css';

const { look: words } = ourDocumentsMessages;

const shown = (stored: string | null): string => (stored === null ? '' : `#${stored}`);

function problemOf(typed: string): { said: string; suggestion: string | null } | null {
  if (typed.trim() === '') return null;
  const colour = readColour(typed);
  if (colour === null) return { said: words.notAColour, suggestion: null };
  if (canBeRead(colour)) return null;
  const suggestion = nearestReadable(colour);
  const contrast = (Math.floor(contrastOnWhite(colour) * 10) / 10).toFixed(1);
  return { said: words.tooLight(contrast, suggestion), suggestion };
}

export const ColourField = ({ stored }: { readonly stored: string | null }) => {
  const change = useChange();
  /** Null while the field shows what is stored. */
  const [typed, setTyped] = useState<string | null>(null);
  const [hasLeft, setLeft] = useState(false);
  const value = typed ?? shown(stored);
  const problem = typed === null ? null : problemOf(typed);
  // Half a colour is no mistake while it is being typed; one that is too light is.
  const isSaid = problem !== null && (hasLeft || problem.suggestion !== null);

  const take = async (text: string): Promise<void> => {
    setTyped(text);
    setLeft(false);
    if (problemOf(text) !== null) return;
    const done = await change('our-documents.change-look', { colour: text }, () => null);
    if (done !== null) setTyped((now) => (now === text ? null : now));
  };

  return (
    <div className={styles.fields}>
      <TextField
        label={words.colour}
        description={words.colourHelp}
        isOptional
        isErrorLive
        value={value}
        maxLength={20}
        onChange={(text) => void take(text)}
        onBlur={() => setLeft(true)}
        {...(isSaid ? { errorMessage: problem.said } : {})}
      />
      {problem?.suggestion != null && (
        <div>
          <Button size="small" onPress={() => void take(`#${problem.suggestion ?? ''}`)}>
            {words.use(problem.suggestion)}
          </Button>
        </div>
      )}
    </div>
  );
};
