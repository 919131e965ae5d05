// The fieldfare of the mark: slate head, chestnut back, ochre breast.

import styles from './top-bar.module.css';

export const BirdMark = () => (
  <svg width="26" height="22" viewBox="0 0 26 22" aria-hidden className={styles.bird}>
    <path
      d="M2 13c3-8 9-11 14-10 2 .4 3 1.6 5 1.8l4 .7-3 2c-.6 6-5 11-12 11H4l4-3C5 15.500 3.500 14.600 2 13z"
      className={styles.head}
    />
    <path d="M8 15.500c3 .8 8-.2 11-4.500-.5 4.500-4 7.500-9 7.500H4z" className={styles.breast} />
    <path d="M9 9c3-1.500 7-1 9 1-3 3-7 3.500-10 2z" className={styles.back} />
  </svg>
);
