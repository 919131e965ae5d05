// Room for what may be wider than the page. Only while it really is wider does it take the focus, so
// that the arrow keys can move it; otherwise it would be one more stop on the way of the Tab key.

import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './wide-scroller.module.css';

export interface WideScrollerProps {
  readonly label: string;
  readonly children: ReactNode;
}

export const WideScroller = ({ label, children }: WideScrollerProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [isWider, setIsWider] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() =>
      setIsWider(element.scrollWidth > element.clientWidth + 1),
    );
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);

  const whileWider = isWider ? ({ role: 'region', 'aria-label': label, tabIndex: 0 } as const) : {};
  return (
    <div ref={box} className={styles.scroller} {...whileWider}>
      {children}
    </div>
  );
};
