// The middle of a dialog. While it is taller than the window it can be scrolled by keyboard, and a
// screen reader hears that it is a part of its own.

import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './dialog.module.css';

export interface DialogBodyProps {
  readonly label: string;
  readonly children: ReactNode;
}

export const DialogBody = ({ label, children }: DialogBodyProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [isTaller, setIsTaller] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => setIsTaller(element.scrollHeight > element.clientHeight + 1);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    // What is inside may grow while the box itself keeps its size.
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  const whileTaller = isTaller
    ? ({ role: 'group', 'aria-label': label, tabIndex: 0 } as const)
    : {};
  return (
    <div ref={box} className={styles.body} {...whileTaller}>
      {children}
    </div>
  );
};
