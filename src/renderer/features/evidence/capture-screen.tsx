// The Capture screen: the box a note is written in, the notes filed so far, and beside them what the
// evidence carries. It opens with the focus in the box.
import { Keyboard } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useSought } from '../../api/navigation.ts';
import { useOverview } from '../../api/overview.ts';
import { useReviewId } from '../../api/review-id.ts';
import { evidenceMessages } from '../../messages/evidence.ts';
import { Button, Page, shortcuts, useShortcut } from '../../ui/index.ts';
import { ActivityPanel } from './box/activity-panel.tsx';
import { CaptureHeader } from './box/capture-header.tsx';
import { KeyHelp } from './box/key-help.tsx';
import { NoteBox } from './box/note-box.tsx';
import { WhoWrites } from './box/who-writes.tsx';
import type { DraftBox } from './draft/draft-box.ts';
import { useStoreValue } from './draft/use-store.ts';
import { useDraftBox } from './draft/use-draft-box.ts';
import { NoteList, type NoteListHandle } from './list/note-list.tsx';
import { SlotBar } from './slot/slot-bar.tsx';
import { useLenses } from './use-lenses.ts';
import { CaptureSide, PromptsKey } from './forms/capture-side.tsx';
import { useCaptureSide } from './forms/use-capture-side.ts';
import { useReviewFacts } from './use-review-facts.ts';

const focusBox = (): void => {
  document.querySelector<HTMLElement>('[data-note-box] textarea')?.focus();
};

const ActivityWord = ({ box }: { readonly box: DraftBox }) => {
  const hasActivity = useStoreValue(box.store, ({ content }) => content.activityType !== '');
  return hasActivity ? evidenceMessages.activity.change : evidenceMessages.activity.pick;
};

const Capture = ({ box }: { readonly box: DraftBox }) => {
  const { writingAs } = useOverview();
  const facts = useReviewFacts();
  const lenses = useLenses();
  const isSought = useSought('note') !== null;
  const list = useRef<NoteListHandle>(null);
  const side = useCaptureSide();
  const [activity, setActivity] = useState<'folded' | 'open'>('folded');
  const [isHelpOpen, setHelpOpen] = useState(false);

  const pickActivity = useCallback(() => setActivity('open'), []);
  const leaveActivity = useCallback(() => {
    setActivity('folded');
    focusBox();
  }, []);
  const goToList = useCallback(() => list.current?.focus(), []);
  useShortcut('chooseActivity', pickActivity);
  useShortcut('keyHelp', () => setHelpOpen(true));

  return (
    <Page
      side={{
        name: 'capture',
        title: side.title,
        isOpen: side.isOpen,
        onOpenChange: side.setOpen,
        content: <CaptureSide box={box} facts={facts} side={side} onLeave={focusBox} />,
      }}
    >
      <PromptsKey side={side} />
      <CaptureHeader
        box={box}
        actions={
          <>
            <Button
              size="small"
              keys={shortcuts.chooseActivity}
              aria-expanded={activity === 'open'}
              onPress={activity === 'open' ? leaveActivity : pickActivity}
            >
              <ActivityWord box={box} />
            </Button>
            <Button
              size="small"
              icon={Keyboard}
              keys={shortcuts.keyHelp}
              onPress={() => setHelpOpen(true)}
            >
              {evidenceMessages.keys.button}
            </Button>
          </>
        }
      />
      <SlotBar box={box} onTaken={focusBox} />
      {writingAs === null && <WhoWrites team={facts.team} onAnswered={focusBox} />}
      {activity === 'open' && <ActivityPanel box={box} onDone={leaveActivity} />}
      <div data-note-box>
        <NoteBox
          box={box}
          hypotheses={facts.hypotheses}
          lenses={lenses}
          takesFocus={!isSought}
          onGoToList={goToList}
        />
      </div>
      <NoteList ref={list} box={box} facts={facts} lenses={lenses} />
      <KeyHelp hypotheses={facts.hypotheses} isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
    </Page>
  );
};

export const CaptureScreen = () => {
  const reviewId = useReviewId();
  const box = useDraftBox(reviewId);
  if (box === null) {
    return (
      <Page>
        <p role="status">{evidenceMessages.opening}</p>
      </Page>
    );
  }
  return <Capture key={reviewId} box={box} />;
};
