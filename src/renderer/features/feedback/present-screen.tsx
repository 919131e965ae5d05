// Presenting the feedback: on one screen the slide alone with the notes folded away, or the
// presenter's view beside a second window for the projector.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { minutesOf } from '../../../shared/domain/feedback.ts';
import { invoke } from '../../api/invoke.ts';
import { useGo } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { feedbackMessages } from '../../messages/feedback.ts';
import { Button, Dialog, EmptyState, Link, useToasts } from '../../ui/index.ts';
import { PresenterPanel } from './parts/presenter-panel.tsx';
import { SlideView } from './parts/slide-view.tsx';
import styles from './present-screen.module.css';
import { openChannel, type PresentationChannel } from './presentation-channel.ts';
import { placeAfter, type PresentationStep, stepOfKey, stepOfPress } from './presentation-keys.ts';
import { wordsOfSlide } from './slide-words.ts';
import { useClock } from './use-clock.ts';
import { useFullScreen } from './use-full-screen.ts';

const words = feedbackMessages.presenting;

const KeysDialog = ({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) => (
  <Dialog title={words.keysTitle} isOpen={isOpen} onOpenChange={onOpenChange}>
    <dl className={styles.keys}>
      {words.keyRows.map(([keys, what]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);

export const PresentScreen = () => {
  const reviewId = useReviewId();
  const go = useGo();
  const { data } = useOperation('feedback.slides', { reviewId });
  const { data: view } = useOperation('feedback.read', { reviewId });
  const [at, setAt] = useState(0);
  const [isBlank, setBlank] = useState(false);
  const [hasNotes, setNotes] = useState(false);
  const [isKeysOpen, setKeysOpen] = useState(false);
  const [hasProjector, setProjector] = useState(false);
  const toasts = useToasts();
  const channel = useRef<PresentationChannel | null>(null);
  const fullScreen = useFullScreen();
  const slides = useMemo(() => data?.slides ?? [], [data]);
  const place = Math.min(at, Math.max(0, slides.length - 1));
  const slide = slides[place];
  const point = view?.points.find(({ id }) => id === slide?.pointId);
  const clock = useClock(reviewId, slide?.pointId ?? null);

  const leave = useCallback(() => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    go(paths.feedback(reviewId));
  }, [go, reviewId]);

  const setUpProjector = async (): Promise<void> => {
    if (hasProjector) {
      await invoke('feedback.close-projector', {});
      return;
    }
    const answer = await invoke('feedback.open-projector', { reviewId });
    if (!answer.ok) toasts.show({ words: words.noProjector, tone: 'alarm' });
  };

  const take = useCallback(
    (step: PresentationStep): void => {
      switch (step) {
        case 'blank':
          setBlank((before) => !before);
          return;
        case 'notes':
          setNotes((before) => !before);
          return;
        case 'full-screen':
          fullScreen();
          return;
        case 'keys':
          setKeysOpen(true);
          return;
        case 'leave':
          leave();
          return;
        default:
          setBlank(false);
          setAt((before) => placeAfter(step, before, slides.length));
      }
    },
    [fullScreen, leave, slides.length],
  );

  useEffect(() => {
    document.title = words.pageTitle;
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = stepOfPress(event);
      if (step === null) return;
      event.preventDefault();
      take(step);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [take]);

  const standing = useRef({ slide: place, isBlank });
  useEffect(() => {
    standing.current = { slide: place, isBlank };
    channel.current?.send({ say: 'show', slide: place, isBlank });
  }, [place, isBlank]);

  useEffect(() => {
    const opened = openChannel(reviewId, (message) => {
      if (message.say === 'here') {
        setProjector(true);
        setNotes(true);
        opened.send({ say: 'show', ...standing.current });
      } else if (message.say === 'gone') setProjector(false);
      else if (message.say === 'key') {
        const step = stepOfKey(message.key);
        if (step !== null) take(step);
      }
    });
    channel.current = opened;
    opened.send({ say: 'show', ...standing.current });
    return () => opened.close();
  }, [reviewId, take]);

  if (data === undefined || view === undefined) {
    return <main id="main" tabIndex={-1} className={styles.screen} />;
  }
  if (slide === undefined) {
    return (
      <main id="main" tabIndex={-1} className={styles.screen}>
        <EmptyState
          title={words.empty}
          action={
            <Link href={paths.feedback(reviewId)} variant="act">
              {words.leave}
            </Link>
          }
        >
          {feedbackMessages.empty.body}
        </EmptyState>
      </main>
    );
  }

  const shown = wordsOfSlide(slide, data);
  const nextSlide = slides[place + 1];
  return (
    <div className={styles.screen}>
      <div className={hasNotes ? styles.withNotes : styles.alone}>
        <main id="main" tabIndex={-1} className={styles.slide}>
          {isBlank ? <p className={styles.blank}>{words.blank}</p> : <SlideView words={shown} />}
        </main>
        {hasNotes && (
          <PresenterPanel
            say={point?.say ?? ''}
            next={nextSlide === undefined ? null : wordsOfSlide(nextSlide, data).heading}
            clock={clock}
            minutesOfPoint={point?.minutes ?? null}
            minutesInAll={view.feedback?.minutes ?? minutesOf(view.points)}
          />
        )}
      </div>
      <p role="status" className={styles.hidden}>
        {isBlank ? words.blank : words.announced(place + 1, slides.length, shown.heading)}
      </p>
      <nav className={styles.bar} aria-label={words.pageTitle}>
        <span className={styles.place}>{words.place(place + 1, slides.length)}</span>
        <Button size="small" isDisabled={place === 0} onPress={() => take('previous')}>
          {words.back}
        </Button>
        <Button size="small" isDisabled={place === slides.length - 1} onPress={() => take('next')}>
          {words.forward}
        </Button>
        <span className={styles.gap} />
        <Button size="small" variant="plain" aria-expanded={hasNotes} onPress={() => take('notes')}>
          {hasNotes ? words.hideNotes : words.notes}
        </Button>
        <Button size="small" variant="plain" onPress={() => void setUpProjector()}>
          {hasProjector ? words.closeProjector : words.projector}
        </Button>
        <Button size="small" variant="plain" onPress={() => take('blank')}>
          {words.blankIt}
        </Button>
        <Button size="small" variant="plain" onPress={() => take('full-screen')}>
          {words.fullScreen}
        </Button>
        <Button size="small" variant="plain" onPress={() => take('keys')}>
          {words.keys}
        </Button>
        <Button size="small" variant="plain" onPress={leave}>
          {words.leave}
        </Button>
      </nav>
      <KeysDialog isOpen={isKeysOpen} onOpenChange={setKeysOpen} />
    </div>
  );
};
