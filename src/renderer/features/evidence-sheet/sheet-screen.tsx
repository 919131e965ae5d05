// A colleague's sheet: chosen, shown row by row as it was understood, then filed.
import { useEffect, useRef } from 'react';
import { useGo, useSought } from '../../api/navigation.ts';
import { useReviewId } from '../../api/review-id.ts';
import { paths } from '../../api/paths.ts';
import { evidenceSheetMessages as words } from '../../messages/evidence-sheet.ts';
import { Button, EmptyState, Link, Notice, Page, PageHeader } from '../../ui/index.ts';
import { FilingPanel } from './parts/filing-panel.tsx';
import { SheetTable } from './parts/sheet-table.tsx';
import styles from './sheet-screen.module.css';
import { useSheet } from './use-sheet.ts';

const Nothing = ({ sheets }: { readonly sheets: ReturnType<typeof useSheet> }) => (
  <EmptyState
    title={words.empty.title}
    action={
      <div className={styles.first}>
        <Button variant="act" isPending={sheets.isOpening} onPress={() => void sheets.choose()}>
          {words.choose}
        </Button>
      </div>
    }
  >
    <p>{words.empty.body}</p>
    <p className={styles.blank}>{words.empty.blank}</p>
    <div className={styles.forms}>
      {(['word', 'excel', 'csv'] as const).map((form) => (
        <Button key={form} size="small" onPress={() => void sheets.saveBlank(form)}>
          {words.saveBlank[form]}
        </Button>
      ))}
    </div>
  </EmptyState>
);

export const SheetScreen = () => {
  const reviewId = useReviewId();
  const sheets = useSheet();
  const { sheet, decisions, decide, filed, failure } = sheets;
  const step = sheet === null ? 'nothing' : filed === null ? sheet.token : 'filed';
  const lastStep = useRef(step);
  const handed = useSought('file');
  const go = useGo();

  // One that was dropped on the window is opened at once, and once only.
  const lastHanded = useRef<string | null>(null);
  useEffect(() => {
    if (handed === null || handed === lastHanded.current) return;
    lastHanded.current = handed;
    go(paths.sheet(reviewId), { isInstead: true });
    void sheets.choose(handed);
  });

  // What was pressed goes with its step: the focus starts again at the top of the next.
  useEffect(() => {
    if (lastStep.current === step) return;
    lastStep.current = step;
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [step]);

  return (
    <Page>
      <div className={styles.screen}>
        <PageHeader
          title={words.title}
          {...(sheet === null
            ? {}
            : {
                actions: (
                  <Button
                    size="small"
                    isPending={sheets.isOpening}
                    onPress={() => void sheets.choose()}
                  >
                    {words.chooseOther}
                  </Button>
                ),
              })}
        />
        <p className={styles.intro}>{words.intro}</p>
        {failure !== null && (
          <Notice tone="alarm" title={failure.title}>
            {failure.whatToDo}
          </Notice>
        )}
        {sheet === null || decisions === null ? (
          <Nothing sheets={sheets} />
        ) : filed !== null ? (
          <Notice
            tone="good"
            title={words.filed.title(filed.filed)}
            isLive
            actions={
              <>
                <Link href={paths.capture(reviewId)}>{words.filed.toCapture}</Link>
                <Button size="small" onPress={sheets.startAnew}>
                  {words.filed.next}
                </Button>
              </>
            }
          >
            {filed.alreadyThere > 0 && <p>{words.filed.again(filed.alreadyThere)}</p>}
            {filed.filed > 0 && <p>{words.filed.body}</p>}
          </Notice>
        ) : (
          <>
            <FilingPanel
              key={sheet.token}
              sheet={sheet}
              decisions={decisions}
              decide={decide}
              isFiling={sheets.isFiling}
              onFile={(reviewerId) => void sheets.file(reviewerId)}
            />
            <SheetTable
              key={`rows of ${sheet.token}`}
              sheet={sheet}
              decisions={decisions}
              decide={decide}
            />
          </>
        )}
      </div>
    </Page>
  );
};
