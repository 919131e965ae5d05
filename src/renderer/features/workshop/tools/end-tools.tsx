// The tools that a workshop ends with: first steps of what was chosen, pledges, exit poll; and who is
// here, by role.
import { Trash2 } from 'lucide-react';
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import {
  cardsOf,
  pollMarks,
  pollOf,
  type PollTally,
  type RoleCount,
} from '../../../../shared/domain/workshop/workshop.ts';
import { toolMessages as words } from '../../../messages/workshop-tools.ts';
import {
  Button,
  DatePicker,
  IconButton,
  NumberField,
  SegmentedControl,
  Select,
  TextField,
  useAutosave,
} from '../../../ui/index.ts';
import { useRoom, type RoomCard } from '../room.ts';
import { BinCard } from './talk-tools.tsx';
import styles from './tools.module.css';
import { CardWords, focusCard } from './words.tsx';

const ActionCard = ({ card }: { readonly card: RoomCard }) => {
  const { work } = useRoom();
  return (
    <li className={styles.ideaCard} data-card={card.id}>
      <h2 dir="auto">{card.text}</h2>
      <div className={styles.fields}>
        <CardWords card={card} name="role" label={words.actions.lead} isLabelled />
        <CardWords card={card} name="firstStep" label={words.actions.firstStep} isLabelled />
        {work === null ? (
          <div>
            <p className={styles.label}>{words.actions.by}</p>
            <p>{card.on === null ? words.nothingYet : formatShortDate(card.on)}</p>
          </div>
        ) : (
          <DatePicker
            label={words.actions.by}
            value={card.on}
            onChange={(on) => void work.changeCard(card.id, { on })}
          />
        )}
        <CardWords card={card} name="measure" label={words.actions.know} isLabelled />
      </div>
    </li>
  );
};

export const ActionsTool = () => {
  const { cards, work, showTool } = useRoom();
  const chosen = cardsOf(cards, 'idea').filter(({ isChosen }) => isChosen);
  return (
    <div className={styles.tool}>
      {chosen.length === 0 && (
        <>
          <p className={styles.lead}>{words.actions.none}</p>
          {work !== null && (
            <div>
              <Button size="small" onPress={() => showTool('grid')}>
                {words.actions.toGrid}
              </Button>
            </div>
          )}
        </>
      )}
      <ul className={styles.plainList}>
        {chosen.map((card) => (
          <ActionCard key={card.id} card={card} />
        ))}
      </ul>
    </div>
  );
};

const Pledge = ({ card, at }: { readonly card: RoomCard; readonly at: number }) => {
  const { cards, work, pledgeDays } = useRoom();
  if (work === null) {
    return (
      <li className={styles.finding}>
        <strong dir="auto">{card.role}</strong>
        <p dir="auto">{card.text || card.firstStep}</p>
        <p className={styles.small}>
          {card.on === null ? words.pledges.noDay : formatShortDate(card.on)}
        </p>
      </li>
    );
  }
  const ideas = cardsOf(cards, 'idea').filter(({ isChosen }) => isChosen);
  const days = [...new Set([...pledgeDays, ...(card.on === null ? [] : [card.on])])].toSorted();
  return (
    <li className={styles.card} data-card={card.id}>
      <div className={styles.fields}>
        <CardWords
          card={card}
          name="role"
          label={`${words.pledges.role} ${at}`}
          hint={words.pledges.role}
        />
        <CardWords
          card={card}
          name="text"
          label={words.pledges.pledge(at)}
          hint={words.pledges.text}
        />
      </div>
      <BinCard card={card} />
      <div className={styles.across}>
        <div className={styles.row}>
          <SegmentedControl
            label={`${words.pledges.day} ${at}`}
            isLabelHidden
            options={days.map((day) => ({ value: day, label: formatShortDate(day) }))}
            value={card.on}
            onChange={(on) => void work.changeCard(card.id, { on })}
          />
          {ideas.length > 0 && (
            <Select
              label={`${words.pledges.helps} ${at}`}
              isLabelHidden
              options={[
                { value: 'none', label: words.pledges.helpsNone },
                ...ideas.map(({ id, text }) => ({ value: id as string, label: text })),
              ]}
              value={ideas.some(({ id }) => id === card.parentId) ? card.parentId : 'none'}
              onChange={(parentId) =>
                void work.changeCard(card.id, { parentId: parentId === 'none' ? '' : parentId })
              }
            />
          )}
        </div>
      </div>
    </li>
  );
};

export const PledgesTool = () => {
  const { cards, work } = useRoom();
  return (
    <div className={styles.tool}>
      <p className={styles.lead}>{words.pledges.lead}</p>
      <ul className={styles.plainList}>
        {cardsOf(cards, 'pledge').map((card, index) => (
          <Pledge key={card.id} card={card} at={index + 1} />
        ))}
      </ul>
      {work !== null && (
        <div>
          <Button size="small" onPress={() => void work.addCard('pledge', {}).then(focusCard)}>
            {words.pledges.add}
          </Button>
        </div>
      )}
    </div>
  );
};

const Poll = ({
  title,
  tally,
  onCount,
}: {
  readonly title: string;
  readonly tally: PollTally;
  readonly onCount: ((tally: PollTally) => void) | null;
}) => {
  const { answers, mean } = pollOf(tally);
  const most = Math.max(1, ...pollMarks.map((mark) => tally[mark] ?? 0));
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.bars}>
        {pollMarks.map((mark, index) => {
          const count = tally[mark] ?? 0;
          return (
            <div key={mark} className={styles.bar}>
              <div className={styles.column} aria-hidden>
                <div className={styles.fill} style={{ height: `${(count / most) * 100}%` }} />
              </div>
              {onCount === null ? (
                <span className={styles.figure}>{count}</span>
              ) : (
                <NumberField
                  label={mark}
                  aria-label={`${title}. ${words.poll.count(mark)}`}
                  minValue={0}
                  maxValue={10_000}
                  value={tally[mark] ?? null}
                  onChange={(next) => onCount({ ...tally, [mark]: next ?? 0 })}
                />
              )}
              <span className={styles.small}>
                {onCount === null ? `${mark} ` : ''}
                {words.poll.scale[index]}
              </span>
            </div>
          );
        })}
      </div>
      <p className={styles.small} role="status">
        {mean === null ? words.poll.nobody : words.poll.mean(mean.toFixed(1), answers)}
      </p>
    </section>
  );
};

export const PollTool = () => {
  const { workshop, work } = useRoom();
  return (
    <div className={styles.polls}>
      {(['confidence', 'ownership'] as const).map((which) => (
        <Poll
          key={which}
          title={words.poll[which]}
          tally={workshop?.[which] ?? {}}
          onCount={work === null ? null : (tally) => void work.change({ [which]: tally })}
        />
      ))}
    </div>
  );
};

const RoleName = ({
  id,
  role,
  at,
  save,
}: {
  readonly id: string;
  readonly role: string;
  readonly at: number;
  readonly save: (name: string) => Promise<unknown>;
}) => {
  const field = useAutosave<string>({
    key: `workshop role ${id}`,
    stored: role,
    // The change says itself, loudly, when it was not made.
    save: async (name) => ({ ok: (await save(name)) !== null }),
  });
  return (
    <TextField
      label={words.attendance.roleOf(at)}
      isLabelHidden
      placeholder={words.attendance.role}
      value={field.value}
      onChange={field.setValue}
      onBlur={() => void field.flush()}
      maxLength={1_000}
    />
  );
};

const Roles = ({
  which,
  title,
}: {
  readonly which: 'attendees' | 'apologies';
  readonly title: string;
}) => {
  const { workshop, work } = useRoom();
  const roles = workshop?.[which] ?? [];
  const total = roles.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const write = async (next: readonly RoleCount[]): Promise<unknown> =>
    work?.change({ [which]: [...next] });
  const change = (id: string, fields: Partial<RoleCount>): Promise<unknown> =>
    write(roles.map((each) => (each.id === id ? { ...each, ...fields } : each)));
  return (
    <section className={styles.part}>
      <h2>
        {title} <span className={styles.small}>{words.attendance.total(total)}</span>
      </h2>
      <ul className={styles.plainList}>
        {roles.map(({ id, role, count }, index) => (
          <li key={id} className={styles.row}>
            {work === null ? (
              <p>
                {role}: {count ?? 0}
              </p>
            ) : (
              <>
                <RoleName
                  id={id}
                  role={role}
                  at={index + 1}
                  save={(name) => change(id, { role: name })}
                />
                <NumberField
                  label={words.attendance.countOf(role)}
                  isLabelHidden
                  minValue={0}
                  maxValue={10_000}
                  value={count}
                  onChange={(next) => void change(id, { count: next })}
                />
                <IconButton
                  icon={Trash2}
                  label={words.attendance.remove(role)}
                  onPress={() => void write(roles.filter((each) => each.id !== id))}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {work !== null && (
        <div>
          <Button
            size="small"
            onPress={() =>
              void write([
                ...roles,
                {
                  id: crypto.randomUUID(),
                  order: Math.max(0, ...roles.map(({ order }) => order)) + 1,
                  role: '',
                  count: null,
                },
              ])
            }
          >
            {words.attendance.add}
          </Button>
        </div>
      )}
    </section>
  );
};

export const AttendanceTool = () => (
  <div className={styles.tool}>
    <p className={styles.lead}>{words.attendance.lead}</p>
    <div className={styles.columns}>
      <Roles which="attendees" title={words.attendance.here} />
      <Roles which="apologies" title={words.attendance.apologies} />
    </div>
  </div>
);
