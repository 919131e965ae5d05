// A self-review from a file, shown prompt by prompt as it was understood, to be checked and corrected
// before anything is filed.
import { useEffect, useRef } from 'react';
import { useReviewId } from '../../api/review-id.ts';
import { paths } from '../../api/paths.ts';
import { bringInMessages as words } from '../../messages/self-review-files.ts';
import {
  Button,
  DatePicker,
  EmptyState,
  Link,
  Notice,
  Page,
  PageHeader,
  Select,
  TextField,
} from '../../ui/index.ts';
import styles from './bring-in-screen.module.css';
import { itemsToFile, leaveOut } from './checked-items.ts';
import { CheckedAnswer } from './parts/checked-answer.tsx';
import { useBringIn } from './use-bring-in.ts';
import { useSelfReview } from './use-self-review.ts';

type BringIn = ReturnType<typeof useBringIn>;

const Nothing = ({ bringIn }: { readonly bringIn: BringIn }) => {
  const view = useSelfReview();
  return (
    <EmptyState
      title={words.empty.title}
      action={
        <div className={styles.first}>
          <Button variant="act" isPending={bringIn.isOpening} onPress={() => void bringIn.choose()}>
            {words.choose}
          </Button>
          {view?.isKeptFromFile === true && (
            <Button onPress={() => void bringIn.takeKept()}>{words.takeKept}</Button>
          )}
        </div>
      }
    >
      <p>{words.empty.body}</p>
    </EmptyState>
  );
};

const Checking = ({ bringIn }: { readonly bringIn: BringIn }) => {
  const { opened, decisions, setDecisions, about, setAbout } = bringIn;
  if (opened === null || decisions === null) return null;
  const { items, left } = opened.understood;
  const count = itemsToFile(opened, decisions).length;
  const places = opened.prompts.map(({ id, prompt }) => ({ value: id as string, label: prompt }));
  return (
    <>
      <section className={styles.panel} aria-label={words.from(opened.fileName)}>
        <h2 className={styles.name}>{words.from(opened.fileName)}</h2>
        <p role="status">
          {words.summary(
            items.length,
            items.filter(({ match }) => match !== 'none').length,
            left.length,
          )}
        </p>
        {opened.otherSchool !== null && (
          <Notice tone="mind" title={words.otherSchool(opened.otherSchool)}>
            {words.otherSchoolBody}
          </Notice>
        )}
        <div className={styles.about}>
          <TextField
            label={words.role}
            description={words.roleHelp}
            value={about.role}
            maxLength={1_000}
            onChange={(role) => setAbout((before) => ({ ...before, role }))}
          />
          <DatePicker
            label={words.on}
            description={words.onHelp}
            value={about.on}
            onChange={(on) => setAbout((before) => ({ ...before, on }))}
          />
        </div>
        <div className={styles.first}>
          <Button
            variant="act"
            isPending={bringIn.isFiling}
            isDisabled={count === 0}
            onPress={() => void bringIn.file()}
          >
            {words.file(count)}
          </Button>
          <Button isPending={bringIn.isOpening} onPress={() => void bringIn.choose()}>
            {words.chooseOther}
          </Button>
        </div>
      </section>
      {left.length > 0 && (
        <section>
          <h2 className={styles.title}>{words.left.title}</h2>
          <p className={styles.quiet}>{words.left.body}</p>
          <ul className={styles.list}>
            {left.map((text, index) => (
              // Pieces of a file stay where they are while it is open.
              <li key={`${index} ${text.slice(0, 40)}`} className={styles.left}>
                <p className={styles.words}>{text}</p>
                <Select
                  label={words.left.putWith(index + 1)}
                  options={[{ value: leaveOut, label: words.leaveOut }, ...places]}
                  value={decisions.left[index] ?? leaveOut}
                  onChange={(to) =>
                    setDecisions({ ...decisions, left: decisions.left.with(index, to) })
                  }
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ol className={styles.list}>
        {items.map((item, index) => {
          const row = decisions.rows[index];
          return row === undefined ? null : (
            <li key={`${index} ${item.found.slice(0, 40)}`}>
              <CheckedAnswer
                opened={opened}
                item={item}
                row={row}
                number={index + 1}
                onChange={(change) =>
                  setDecisions({
                    ...decisions,
                    rows: decisions.rows.with(index, { ...row, ...change }),
                  })
                }
              />
            </li>
          );
        })}
      </ol>
    </>
  );
};

export const BringInScreen = () => {
  const reviewId = useReviewId();
  const bringIn = useBringIn();
  const step = bringIn.opened?.token ?? 'nothing';
  const lastStep = useRef(step);

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
          actions={<Link href={paths.selfReview(reviewId)}>{words.back}</Link>}
        />
        <p className={styles.intro}>{words.intro}</p>
        {bringIn.failure !== null && (
          <Notice tone="alarm" title={bringIn.failure.title}>
            {bringIn.failure.whatToDo}
          </Notice>
        )}
        {bringIn.opened === null ? (
          <Nothing bringIn={bringIn} />
        ) : (
          <Checking key={step} bringIn={bringIn} />
        )}
      </div>
    </Page>
  );
};
