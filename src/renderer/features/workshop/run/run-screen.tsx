// The running workshop, on one screen: which step, how long, what next; its tool; and, folded away, what
// only the facilitator may see.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkshopStepId } from '../../../../shared/domain/ids.ts';
import { clockOfWorkshop } from '../../../../shared/domain/workshop/clock.ts';
import type { WorkshopView } from '../../../../shared/ipc/workshop.contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useGo } from '../../../api/navigation.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useSavedState } from '../../../api/saved.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { workshopMessages } from '../../../messages/workshop.ts';
import { toolMessages, type ToolName } from '../../../messages/workshop-tools.ts';
import {
  Button,
  Dialog,
  EmptyState,
  Link,
  Menu,
  saveEverything,
  SavedMark,
  SegmentedControl,
  TextField,
} from '../../../ui/index.ts';
import { RoomContext } from '../room.ts';
import { Tool } from '../tools/tool.tsx';
import { useNow } from '../use-now.ts';
import { useWorkshopWork, type WorkshopWork } from '../use-workshop-work.ts';
import { ClockFace } from './clock-face.tsx';
import { PrivatePanel } from './private-panel.tsx';
import { runStepOf, type RunStep } from './run-keys.ts';
import styles from './run-screen.module.css';
import { StepList } from './step-list.tsx';
import { useWall } from './use-wall.ts';
import { WallView } from './wall-view.tsx';

const words = workshopMessages.run;

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

const ParkIt = ({ work }: { readonly work: WorkshopWork }) => {
  const [text, setText] = useState('');
  const park = async (): Promise<void> => {
    if (text.trim() === '') return;
    if ((await work.addCard('parked', { text: text.trim() })) !== null) setText('');
  };
  return (
    <form
      className={styles.park}
      onSubmit={(event) => {
        event.preventDefault();
        void park();
      }}
    >
      <TextField
        label={words.park}
        isLabelHidden
        placeholder={words.park}
        value={text}
        onChange={setText}
      />
      <Button size="small" type="submit" isDisabled={text.trim() === ''}>
        {words.parkAdd}
      </Button>
    </form>
  );
};

const ToolChoice = ({
  stepTools,
  tool,
  onChoose,
  work,
}: {
  readonly stepTools: readonly ToolName[];
  readonly tool: ToolName;
  readonly onChoose: (tool: ToolName) => void;
  readonly work: WorkshopWork;
}) => {
  const shown = stepTools.includes(tool) ? stepTools : [...stepTools, tool];
  const others = (Object.keys(toolMessages.names) as ToolName[]).filter(
    (name) => !shown.includes(name),
  );
  return (
    <div className={styles.tools}>
      {shown.length > 1 && (
        <SegmentedControl
          label={words.otherTools}
          isLabelHidden
          options={shown.map((name) => ({ value: name, label: toolMessages.names[name] }))}
          value={tool}
          onChange={onChoose}
        />
      )}
      {shown.length === 1 && <h2>{toolMessages.names[tool]}</h2>}
      <span className={styles.toolsGap} />
      <ParkIt work={work} />
      <Menu
        label={words.otherTools}
        variant="plain"
        size="small"
        actions={others.map((name) => ({
          id: name,
          label: toolMessages.names[name],
          onAction: () => onChoose(name),
        }))}
      />
    </div>
  );
};

const Running = ({ view }: { readonly view: WorkshopView }) => {
  const reviewId = useReviewId();
  const go = useGo();
  const work = useWorkshopWork();
  const now = useNow();
  const saved = useSavedState();
  const [choice, setChoice] = useState<{ readonly at: string; readonly tool: ToolName } | null>(
    null,
  );
  const [hasNotes, setNotes] = useState(false);
  const [isRoom, setRoom] = useState(false);
  const [isKeysOpen, setKeysOpen] = useState(false);
  const { steps, workshop } = view;

  const beginsAt = view.beginsAt === null ? null : Date.parse(view.beginsAt);
  const clock = clockOfWorkshop(steps, workshop?.clock ?? [], now, beginsAt);
  const at = steps.findIndex(({ id }) => id === clock.stepId);
  const step = steps[at] ?? null;
  const [first] = steps;
  const nextStep = steps.find(({ id }) => id === clock.nextId) ?? null;
  // A tool that was chosen holds for the step it was chosen in.
  const stepTools: readonly ToolName[] = (step ?? first)?.tools ?? [];
  const place = clock.stepId ?? clock.state;
  const tool: ToolName =
    choice !== null && choice.at === place ? choice.tool : (stepTools[0] ?? 'opening');
  const showTool = useCallback((name: ToolName) => setChoice({ at: place, tool: name }), [place]);
  const hasWall = useWall(tool);

  const begin = useCallback(
    async (stepId: WorkshopStepId): Promise<void> => {
      // What was typed last is kept before its fields leave the screen.
      await saveEverything();
      await work.turn('begin', stepId);
    },
    [work],
  );

  const act = {
    next: () => (nextStep === null ? undefined : void begin(nextStep.id)),
    pause: () => void work.turn(clock.state === 'paused' ? 'resume' : 'pause'),
    more: () => (step === null ? undefined : void work.turn('stretch', step.id, 1)),
    less: () => (step === null ? undefined : void work.turn('stretch', step.id, -1)),
    notes: () => setNotes((before) => !before),
    room: () => setRoom((before) => !before),
    'full-screen': () => {
      const change =
        document.fullscreenElement === null
          ? document.documentElement.requestFullscreen()
          : document.exitFullscreen();
      void change.catch(() => undefined);
    },
    keys: () => setKeysOpen(true),
    'leave-room': () => setRoom(false),
  } satisfies Record<RunStep, () => void>;
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    document.title = words.pageTitle;
    const onKeyDown = (event: KeyboardEvent): void => {
      const wanted = runStepOf(event);
      if (wanted === null) return;
      event.preventDefault();
      latest.current[wanted]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  if (isRoom) {
    return (
      <WallView facts={view} clock={clock} tool={tool}>
        <div className={styles.wallFoot}>
          <Button size="small" onPress={() => setRoom(false)}>
            {words.leaveRoom}
          </Button>
        </div>
      </WallView>
    );
  }

  const isOn = clock.state === 'running' || clock.state === 'paused';
  const title = step?.title ?? (clock.state === 'finished' ? words.finished : view.reviewTitle);
  const guide = view.guides.find(({ stepId }) => stepId === (step ?? first)?.id) ?? null;
  return (
    <div className={styles.screen}>
      <ClockFace
        clock={clock}
        title={title}
        endsBy={view.endsBy === null ? null : Date.parse(view.endsBy)}
        onFit={() => void work.fitRest()}
      />
      <div className={styles.middle}>
        <StepList steps={steps} clock={clock} work={work} goTo={(id) => void begin(id)} />
        <main id="main" tabIndex={-1} className={styles.stage}>
          <ToolChoice stepTools={stepTools} tool={tool} onChoose={showTool} work={work} />
          <div className={styles.tool}>
            <RoomContext
              value={{
                workshop,
                cards: view.cards,
                brief: view.brief,
                groundRules: view.groundRules,
                roles: view.roles,
                pledgeDays: view.pledgeDays,
                work,
                showTool,
              }}
            >
              <Tool name={tool} />
            </RoomContext>
          </div>
        </main>
        {hasNotes && <PrivatePanel view={view} step={step ?? first ?? null} guide={guide} />}
      </div>
      <p role="status" className={styles.hidden}>
        {step === null ? '' : words.announced(at + 1, steps.length, step.title)}
      </p>
      <nav className={styles.bar} aria-label={words.controls}>
        {clock.state === 'not-begun' && first !== undefined && (
          <Button variant="act" onPress={() => void begin(first.id)}>
            {words.begin}
          </Button>
        )}
        {isOn && nextStep !== null && (
          <Button variant="act" onPress={act.next}>
            {words.next(nextStep.title)}
          </Button>
        )}
        {isOn && nextStep === null && (
          <Button variant="act" onPress={() => void work.turn('finish')}>
            {words.finish}
          </Button>
        )}
        {clock.state === 'finished' && (
          <Link href={paths.workshop(reviewId)} variant="act">
            {words.toResults}
          </Link>
        )}
        {isOn && (
          <>
            <Button onPress={act.pause}>
              {clock.state === 'paused' ? words.resume : words.pause}
            </Button>
            <Button onPress={act.less}>{words.lessMark}</Button>
            <Button onPress={act.more}>{words.moreMark}</Button>
          </>
        )}
        <span className={styles.toolsGap} />
        <SavedMark state={saved} />
        <Button size="small" variant="plain" aria-expanded={hasNotes} onPress={act.notes}>
          {hasNotes ? words.hideNotes : words.myNotes}
        </Button>
        <Button size="small" variant="plain" onPress={act.room}>
          {words.room}
        </Button>
        <Menu
          label={workshopMessages.sheet.more}
          variant="plain"
          size="small"
          actions={[
            {
              id: 'wall',
              label: hasWall ? words.closeProjector : words.projector,
              onAction: () => void (hasWall ? invoke('workshop.close-wall', {}) : work.openWall()),
            },
            { id: 'full-screen', label: words.fullScreen, onAction: act['full-screen'] },
            { id: 'keys', label: words.keys, onAction: act.keys },
            {
              id: 'leave',
              label: words.leave,
              onAction: () => go(paths.workshop(reviewId)),
              startsGroup: true,
            },
          ]}
        />
      </nav>
      <KeysDialog isOpen={isKeysOpen} onOpenChange={setKeysOpen} />
    </div>
  );
};

export const RunScreen = () => {
  const reviewId = useReviewId();
  const { data: view } = useOperation('workshop.read', { reviewId });
  if (view === undefined) return <main id="main" tabIndex={-1} className={styles.screen} />;
  if (view.steps.length === 0) {
    return (
      <main id="main" tabIndex={-1} className={styles.tool}>
        <EmptyState
          title={workshopMessages.empty.title}
          action={
            <Link href={paths.workshop(reviewId)} variant="act">
              {workshopMessages.title}
            </Link>
          }
        >
          {workshopMessages.empty.body}
        </EmptyState>
      </main>
    );
  }
  return <Running view={view} />;
};
