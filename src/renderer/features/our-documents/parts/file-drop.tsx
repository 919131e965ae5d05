// A place where files may be dropped; everything it takes can be chosen by a button in it as well.
import { type DragEvent, type ReactNode, useState } from 'react';
import styles from '../our-documents-screen.module.css';

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

export const FileDrop = ({
  onDrop,
  children,
}: {
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}) => {
  const [isOver, setOver] = useState(false);
  // Taken here, so that the window does not take it for a file of a review.
  const take = (event: DragEvent): boolean => {
    if (!holdsFiles(event)) return false;
    event.preventDefault();
    return true;
  };
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => setOver(take(event))}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (take(event)) onDrop([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
};
