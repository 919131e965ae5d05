// What is known of one area: its findings, what was done about them and what changed.
import type {
  KnownAction,
  KnownFinding,
  ReadinessArea,
} from '../../../../shared/domain/readiness/model.ts';
import {
  agedOn,
  countedWhen,
  howWords,
  lookNames,
} from '../../../../shared/domain/readiness/words.ts';
import { paths } from '../../../api/paths.ts';
import { readinessMessages } from '../../../messages/readiness.ts';
import { Link, markOfRag, StateMark, Table, type TableColumn, Tag } from '../../../ui/index.ts';
import styles from './known-parts.module.css';
import { changeWords } from './point-words.ts';

const { area: words } = readinessMessages;

const Finding = ({ finding }: { readonly finding: KnownFinding }) => {
  const { reviewId, findingId, category, heading, wording, noteCount, methods, counterCount, age } =
    finding;
  return (
    <li className={styles.finding}>
      <p className={styles.head}>
        <Tag>{words.category(category)}</Tag>
        <Link href={paths.finding(reviewId, findingId)}>{heading.trim() || wording}</Link>
      </p>
      {heading.trim() !== '' && wording.trim() !== '' && <p>{wording}</p>}
      <p className={styles.soft}>
        {[words.rests(noteCount, methods, counterCount), age === null ? '' : agedOn(age)]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </li>
  );
};

export const Findings = ({ findings }: Pick<ReadinessArea, 'findings'>) =>
  findings.length === 0 ? (
    <p className={styles.soft}>{words.noFindings}</p>
  ) : (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <Finding key={finding.findingId} finding={finding} />
      ))}
    </ul>
  );

const stateOf = ({ rag, isFinished }: KnownAction) =>
  rag === null ? (
    <StateMark state={isFinished ? 'done' : 'not-started'}>
      {isFinished ? words.finished : words.noMark}
    </StateMark>
  ) : (
    <StateMark state={markOfRag(rag)}>{words.rag(rag)}</StateMark>
  );

interface OfAction {
  readonly action: KnownAction;
}

const Soft = ({ children }: { readonly children: string }) =>
  children.trim() === '' ? null : <span className={styles.soft}>{children}</span>;

const Name = ({ action: { reviewId, actionId, number, action, leadRole } }: OfAction) => (
  <span className={styles.lines}>
    <Link href={`${paths.plan(reviewId)}?action=${actionId}`}>{`${number} ${action}`}</Link>
    <Soft>{leadRole}</Soft>
  </span>
);

const Change = ({ action }: OfAction) => (
  <span className={styles.lines}>
    <span>{words.measure(action.measureState)}</span>
    <Soft>{changeWords(action)}</Soft>
    <Soft>{action.measure}</Soft>
    <Soft>
      {action.said === null || action.said.what.trim() === ''
        ? ''
        : words.saidLast(lookNames[action.said.which], action.said.what)}
    </Soft>
  </span>
);

const Where = ({ action: { measureSource, age } }: OfAction) => (
  <span className={styles.lines}>
    <span>{measureSource}</span>
    <Soft>{age === null ? '' : countedWhen(age)}</Soft>
  </span>
);

const columns: readonly TableColumn<KnownAction>[] = [
  {
    id: 'action',
    heading: words.action,
    isRowHeading: true,
    width: '36%',
    cell: (action) => <Name action={action} />,
  },
  { id: 'state', heading: words.state, width: '14%', cell: stateOf },
  {
    id: 'change',
    heading: words.change,
    width: '30%',
    cell: (action) => <Change action={action} />,
  },
  {
    id: 'where',
    heading: words.where,
    width: '20%',
    cell: (action) => <Where action={action} />,
  },
];

export const Actions = ({ actions }: Pick<ReadinessArea, 'actions'>) =>
  actions.length === 0 ? (
    <p className={styles.soft}>{words.noActions}</p>
  ) : (
    <Table
      caption={words.actionsCaption}
      rows={actions}
      rowKey={({ actionId }) => actionId}
      columns={columns}
    />
  );

export const Looks = ({ looks }: Pick<ReadinessArea, 'looks'>) => (
  <div className={styles.looks}>
    <h3>{words.looks}</h3>
    {looks.map(({ reviewId, which, age, changed, pupilSignal, staffSignal }) => (
      <div key={`${reviewId} ${which}`} className={styles.look}>
        <p>
          <Link href={paths.checkpoint(reviewId, which)}>
            {lookNames[which].replace(/^the /, '').replace(/^./, (first) => first.toUpperCase())}
          </Link>
          {age !== null && <span className={styles.soft}> {agedOn(age)}</span>}
        </p>
        {changed.trim() !== '' && <p>{changed}</p>}
        {pupilSignal.trim() !== '' && (
          <p>
            <strong>{words.pupils}:</strong> {pupilSignal}
          </p>
        )}
        {staffSignal.trim() !== '' && (
          <p>
            <strong>{words.staff}:</strong> {staffSignal}
          </p>
        )}
      </div>
    ))}
  </div>
);

export const How = ({ how, newest, oldest }: Pick<ReadinessArea, 'how' | 'newest' | 'oldest'>) => {
  const said = howWords(how);
  if (said === null) return <p className={styles.soft}>{words.noNotes}</p>;
  return (
    <div className={styles.how}>
      <p>{`${said}.`}</p>
      <p className={styles.soft}>
        {[
          words.seenHeard(how.seen, how.heard, how.read, how.counted),
          newest === null ? '' : words.newest(agedOn(newest)),
          oldest === null || oldest.on === newest?.on ? '' : words.oldest(agedOn(oldest)),
        ]
          .filter((part) => part !== '')
          .join(' ')}
      </p>
    </div>
  );
};
