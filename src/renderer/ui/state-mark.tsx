// The state of an action or a milestone: a word and a shape of its own, so that colour only helps.

import type { ReactNode } from 'react';
import type { RagMark } from '../../shared/domain/plan.ts';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import styles from './state-mark.module.css';

export type MarkState = 'on-track' | 'slower' | 'stuck' | 'done' | 'not-started';

export interface StateMarkProps {
  readonly state: MarkState;
  /** Other words for the state. */
  readonly children?: ReactNode;
}

const ofRag: Readonly<Record<RagMark, MarkState>> = {
  R: 'stuck',
  A: 'slower',
  G: 'on-track',
  B: 'done',
};

/** The mark for a red, amber, green or blue letter of a plan; no letter means not started. */
export const markOfRag = (rag: RagMark | null): MarkState =>
  rag === null ? 'not-started' : ofRag[rag];

const shapes: Readonly<Record<MarkState, ReactNode>> = {
  'on-track': <circle cx="7" cy="7" r="6" fill="currentColor" />,
  slower: <path d="M7 1 13.5 13H.5z" fill="currentColor" />,
  stuck: <path d="M7 .5 13.5 7 7 13.5.5 7z" fill="currentColor" />,
  done: (
    <path
      d="m1.5 7.5 4 4 7-8.500"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.25"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  'not-started': (
    <rect
      x="1.5"
      y="1.5"
      width="11"
      height="11"
      rx="1.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    />
  ),
};

/** The shape alone, for a place where the word stands already. */
export const StateShape = ({ state }: { readonly state: MarkState }) => (
  <svg aria-hidden viewBox="0 0 14 14" className={classNames(styles.shape, styles[state])}>
    {shapes[state]}
  </svg>
);

export const StateMark = ({ state, children }: StateMarkProps) => (
  <span className={styles.mark}>
    <StateShape state={state} />
    <span className={styles.words}>{children ?? uiMessages.mark[state]}</span>
  </span>
);
