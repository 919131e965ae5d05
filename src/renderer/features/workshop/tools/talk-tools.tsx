// The tools that are mostly read or said aloud: purpose and rules, strengths and finding, the question,
// the five whys, bright spots, and one thing to stop.
import { Trash2 } from 'lucide-react';
import { cardsOf } from '../../../../shared/domain/workshop/workshop.ts';
import { toolMessages as words } from '../../../messages/workshop-tools.ts';
import { Button, IconButton, useToasts } from '../../../ui/index.ts';
import { useRoom, type RoomCard } from '../room.ts';
import styles from './tools.module.css';
import { CardWords, focusCard, MeetingWords } from './words.tsx';

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );

export const BinCard = ({ card }: { readonly card: RoomCard }) => {
  const { work } = useRoom();
  if (work === null) return null;
  const text = card.text || card.detail || card.role;
  return (
    <IconButton
      icon={Trash2}
      label={words.binOf(text)}
      onPress={() => void work.binCard(card.id, text)}
    />
  );
};

export const OpeningTool = () => {
  const { brief, groundRules, roles } = useRoom();
  return (
    <div className={styles.tool}>
      {brief.decisionWanted !== '' && (
        <section className={styles.part}>
          <h2>{words.opening.decide}</h2>
          <p className={styles.big} dir="auto">
            {brief.decisionWanted}
          </p>
        </section>
      )}
      <div className={styles.columns}>
        <Lines title={words.opening.rules} lines={groundRules} />
        <Lines
          title={words.opening.roles}
          lines={roles.map(({ role, does }) => `${role}: ${does}`)}
        />
        <Lines title={words.opening.out} lines={[...brief.outOfScope, ...brief.nonNegotiables]} />
      </div>
    </div>
  );
};

export const FindingsTool = () => {
  const { brief } = useRoom();
  return (
    <div className={styles.tool}>
      <Lines title={words.findings.strengths} lines={brief.strengths} />
      <section className={styles.part}>
        <h2>{words.findings.finding}</h2>
        {brief.findings.length === 0 && <p className={styles.lead}>{words.findings.noHandover}</p>}
        <ul className={styles.plainList}>
          {brief.findings.map(({ id, heading, wording, evidenceCount, methods }) => (
            <li key={id} className={styles.finding}>
              {heading !== '' && <strong dir="auto">{heading}</strong>}
              <p dir="auto">{wording}</p>
              <p className={styles.small}>{words.findings.restsOn(evidenceCount, methods)}</p>
            </li>
          ))}
        </ul>
      </section>
      {brief.workOn !== '' && (
        <p className={styles.lead} dir="auto">
          {brief.workOn}
        </p>
      )}
    </div>
  );
};

export const QuestionTool = () => {
  const { cards, work } = useRoom();
  const toasts = useToasts();
  const proposals = cardsOf(cards, 'question');
  return (
    <div className={styles.tool}>
      <div className={styles.root}>
        <MeetingWords
          name="framedQuestion"
          label={words.question.ours}
          hint={words.question.start}
          rows={2}
          isLabelled
        />
      </div>
      {(proposals.length > 0 || work !== null) && (
        <section className={styles.part}>
          <h2>{words.question.proposals}</h2>
          <ul className={styles.plainList}>
            {proposals.map((card, index) => (
              <li key={card.id} className={styles.card} data-card={card.id}>
                <CardWords
                  card={card}
                  name="text"
                  label={words.question.proposal(index + 1)}
                  hint={words.question.start}
                />
                <div className={styles.row}>
                  {work !== null && card.text.trim() !== '' && (
                    <Button
                      size="small"
                      onPress={() => {
                        void work.change({ framedQuestion: card.text });
                        toasts.show({ words: words.question.taken });
                      }}
                    >
                      {words.question.take}
                    </Button>
                  )}
                  <BinCard card={card} />
                </div>
              </li>
            ))}
          </ul>
          {work !== null && (
            <div>
              <Button
                size="small"
                onPress={() => void work.addCard('question', {}).then(focusCard)}
              >
                {words.question.add}
              </Button>
            </div>
          )}
        </section>
      )}
    </div>
  );
};

export const WhysTool = () => {
  const { cards, work } = useRoom();
  const chain = cardsOf(cards, 'why');
  return (
    <div className={styles.tool}>
      <MeetingWords
        name="problem"
        label={words.whys.problem}
        hint={words.whys.problemHint}
        isLabelled
      />
      <ol className={styles.plainList}>
        {chain.map((card, index) => (
          <li key={card.id} className={styles.why} data-card={card.id}>
            <b aria-hidden>{index + 1}</b>
            <div className={styles.asked}>
              <CardWords
                card={card}
                name="detail"
                label={words.whys.why(index + 1)}
                hint={words.whys.question}
              />
            </div>
            <div>
              <CardWords
                card={card}
                name="text"
                label={`${words.whys.because} ${index + 1}`}
                hint={words.whys.because}
              />
            </div>
            <BinCard card={card} />
          </li>
        ))}
      </ol>
      {work !== null && (
        <div>
          <Button
            size="small"
            onPress={() =>
              void work.addCard('why', { detail: words.whys.question }).then(focusCard)
            }
          >
            {words.whys.add}
          </Button>
        </div>
      )}
      <div className={styles.root}>
        <MeetingWords name="rootCause" label={words.whys.root} isLabelled />
      </div>
    </div>
  );
};

export const BrightSpotsTool = () => {
  const { cards, work } = useRoom();
  const spots = cardsOf(cards, 'bright-spot');
  const fromIdeas = cardsOf(cards, 'idea').filter(({ detail }) => detail.trim() !== '');
  const isIdea = (spot: RoomCard): boolean =>
    cardsOf(cards, 'idea').some(({ parentId }) => parentId === spot.id);
  return (
    <div className={styles.tool}>
      <p className={styles.lead}>{words.bright.lead}</p>
      <ul className={styles.plainList}>
        {spots.map((card, index) => (
          <li key={card.id} className={styles.card} data-card={card.id}>
            <CardWords
              card={card}
              name="text"
              label={words.bright.spot(index + 1)}
              hint={words.bright.what}
            />
            <div className={styles.row}>
              {work !== null && card.text.trim() !== '' && !isIdea(card) && (
                <Button
                  size="small"
                  onPress={() =>
                    void work.addCard('idea', {
                      text: card.text,
                      detail: card.detail,
                      parentId: card.id,
                    })
                  }
                >
                  {words.bright.makeIdea}
                </Button>
              )}
              {isIdea(card) && <span className={styles.small}>{words.bright.isIdea}</span>}
              <BinCard card={card} />
            </div>
            <div className={styles.across}>
              <CardWords
                card={card}
                name="detail"
                label={`${words.bright.where} ${index + 1}`}
                hint={words.bright.where}
              />
            </div>
          </li>
        ))}
        {fromIdeas.map(({ id, text, detail }) => (
          <li key={id} className={styles.card}>
            <p dir="auto">{detail}</p>
            <p className={styles.small} dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
      {work !== null && (
        <div>
          <Button size="small" onPress={() => void work.addCard('bright-spot', {}).then(focusCard)}>
            {words.bright.add}
          </Button>
        </div>
      )}
    </div>
  );
};

export const StopTool = () => (
  <div className={styles.tool}>
    <p className={styles.lead}>{words.stop.lead}</p>
    <div className={styles.root}>
      <MeetingWords name="stop" label={words.stop.what} rows={2} isLabelled />
    </div>
    <div className={styles.fields}>
      <MeetingWords name="stopSaves" label={words.stop.saves} isLabelled />
      <MeetingWords name="stopAgreedBy" label={words.stop.agreed} isLabelled />
    </div>
  </div>
);

export const ParkingTool = () => {
  const { cards, work } = useRoom();
  const parked = cardsOf(cards, 'parked');
  return (
    <div className={styles.tool}>
      <p className={styles.lead}>{words.parking.lead}</p>
      <ul className={styles.plainList}>
        {parked.map((card, index) => (
          <li key={card.id} className={styles.card} data-card={card.id}>
            <CardWords card={card} name="text" label={words.parking.item(index + 1)} />
            <BinCard card={card} />
          </li>
        ))}
      </ul>
      {work !== null && (
        <div>
          <Button size="small" onPress={() => void work.addCard('parked', {}).then(focusCard)}>
            {words.parking.add}
          </Button>
        </div>
      )}
    </div>
  );
};
