// What only the facilitator sees beside the running step: what to do, a sentence to say, and what to
// handle with care.
import type { StepGuide, WorkshopView } from '../../../../shared/ipc/workshop.contract.ts';
import type { WorkshopStep } from '../../../../shared/domain/workshop/workshop.ts';
import { workshopMessages } from '../../../messages/workshop.ts';
import styles from './run-screen.module.css';

const words = workshopMessages.run;

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </>
  );

export const PrivatePanel = ({
  view,
  step,
  guide,
}: {
  readonly view: WorkshopView;
  readonly step: WorkshopStep | null;
  readonly guide: StepGuide | null;
}) => (
  <aside className={styles.private} aria-label={words.myNotes}>
    <p className={styles.privateMark}>{words.private}</p>
    {step !== null && step.say.trim() !== '' && (
      <p className={styles.own} dir="auto">
        {step.say}
      </p>
    )}
    {guide !== null && (
      <>
        <Lines title={words.doNow} lines={guide.doNow} />
        <h2>{words.say}</h2>
        <p className={styles.quote}>{guide.say}</p>
        <Lines title={words.materials} lines={guide.materials} />
      </>
    )}
    <Lines title={words.sensitivities} lines={view.sensitivities} />
    <Lines title={words.history} lines={view.history} />
    <Lines title={words.stems} lines={view.stems.map(({ stem }) => stem)} />
  </aside>
);
