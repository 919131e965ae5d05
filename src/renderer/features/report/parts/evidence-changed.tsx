// What changed since a passage was written, word by word, and the choice what to do about it.
import { Fragment, useMemo } from 'react';
import { plainLines } from '../../../../shared/domain/report/rich-text.ts';
import { wordDifference } from '../../../../shared/domain/report/word-difference.ts';
import type { ShownPassage } from '../../../../shared/ipc/report.contract.ts';
import { reportMessages } from '../../../messages/report.ts';
import { Button, Notice } from '../../../ui/index.ts';
import styles from './evidence-changed.module.css';

const words = reportMessages.change;
const plain = (text: string): string => plainLines(text).join('\n');

const Difference = ({ passage }: { readonly passage: ShownPassage }) => {
  const pieces = useMemo(
    () => wordDifference(plain(passage.startedFrom), plain(passage.suggestion)),
    [passage.startedFrom, passage.suggestion],
  );
  return (
    <p className={styles.difference}>
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'gone' ? 'del' : 'ins';
        const said = text.trimStart();
        // The space before it is nobody's change.
        return (
          <Fragment key={index}>
            {text.slice(0, text.length - said.length)}
            <Mark>{said}</Mark>
          </Fragment>
        );
      })}
    </p>
  );
};

export const EvidenceChanged = ({
  passage,
  onSettle,
}: {
  readonly passage: ShownPassage;
  readonly onSettle: (choice: 'take' | 'keep') => void;
}) => {
  const isGone = passage.suggestion === '';
  const isSame = passage.suggestion === passage.startedFrom;
  return (
    <Notice tone="mind" title={words.title}>
      <div className={styles.body}>
        {isGone ? (
          <p>{words.gone}</p>
        ) : isSame ? (
          <p>{words.sameWords}</p>
        ) : (
          <>
            <p>{words.how}</p>
            <Difference passage={passage} />
          </>
        )}
        <div className={styles.actions}>
          {!isGone && !isSame && (
            <Button size="small" onPress={() => onSettle('take')}>
              {words.take}
            </Button>
          )}
          <Button size="small" onPress={() => onSettle('keep')}>
            {words.keep}
          </Button>
        </div>
      </div>
    </Notice>
  );
};
