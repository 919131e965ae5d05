// A message in its place: what is so, and what to do. `alarm` is read out at once, the others in turn.

import { CircleCheck, CircleHelp, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';
import type { Tone } from './tag.tsx';

export interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** True where it comes up after something the person did, so that it is read out. */
  readonly isLive?: boolean;
}

const icons = {
  plain: Info,
  good: CircleCheck,
  mind: TriangleAlert,
  act: CircleHelp,
  alarm: OctagonAlert,
} as const;

export const Notice = ({
  tone = 'plain',
  title,
  children,
  actions,
  isLive = tone === 'alarm',
}: NoticeProps) => {
  const Icon = icons[tone];
  return (
    <div
      className={classNames(styles.notice, styles[tone])}
      {...(isLive ? { role: tone === 'alarm' ? 'alert' : 'status' } : {})}
    >
      <Icon aria-hidden size="1.25rem" className={styles.icon} />
      <div className={styles.words}>
        <strong className={styles.title}>{title ?? uiMessages.notice[tone]}</strong>
        {children !== undefined && <div>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
};
