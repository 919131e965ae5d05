// What the room sees in a window of its own: the slide and nothing else. It follows the presenter's
// window; it asks only for slides, in which there are no notes.
import { useEffect, useRef, useState } from 'react';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { feedbackMessages } from '../../messages/feedback.ts';
import { SlideView } from './parts/slide-view.tsx';
import { openChannel, type PresentationChannel } from './presentation-channel.ts';
import { stepOfPress } from './presentation-keys.ts';
import { wordsOfSlide } from './slide-words.ts';
import styles from './slides-screen.module.css';
import { useFullScreen } from './use-full-screen.ts';

const words = feedbackMessages.presenting;

export const SlidesScreen = () => {
  const reviewId = useReviewId();
  const { data } = useOperation('feedback.slides', { reviewId });
  const [shown, setShown] = useState({ slide: 0, isBlank: false });
  const channel = useRef<PresentationChannel | null>(null);
  const fullScreen = useFullScreen();

  useEffect(() => {
    document.title = words.pageTitle;
    const opened = openChannel(reviewId, (message) => {
      if (message.say === 'show') setShown({ slide: message.slide, isBlank: message.isBlank });
    });
    channel.current = opened;
    opened.send({ say: 'here' });
    const leave = (): void => opened.send({ say: 'gone' });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      opened.close();
    };
  }, [reviewId]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = stepOfPress(event);
      if (step === null) return;
      event.preventDefault();
      if (step === 'full-screen') fullScreen();
      // Leaving and the notes belong to the presenter's window.
      else if (step !== 'leave' && step !== 'notes' && step !== 'keys') {
        channel.current?.send({ say: 'key', key: event.key });
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [fullScreen]);

  const slide = data?.slides[shown.slide];
  return (
    <main className={styles.screen} id="main" tabIndex={-1}>
      {slide === undefined || data === undefined || shown.isBlank ? (
        <h1 className={styles.hidden} tabIndex={-1}>
          {shown.isBlank ? words.blank : words.pageTitle}
        </h1>
      ) : (
        <SlideView words={wordsOfSlide(slide, data)} />
      )}
    </main>
  );
};
