// The guided set-up: which page stands at the address, what is wrong on it, and the way on.
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useGo, useSought } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { type SetUpDraft, useBegunSetUp } from '../../api/set-up-draft.ts';
import { setUpMessages as words } from '../../messages/set-up.ts';
import {
  AlertDialog,
  Button,
  type FieldProblem,
  focusField,
  Link,
  Notice,
} from '../../ui/index.ts';
import { StepPage } from './parts/step-page.tsx';
import { fieldIds, problemsOn } from './problems.ts';
import {
  fromCheck,
  pathOfStep,
  placeOf,
  stepAfter,
  stepBefore,
  type StepId,
  steps,
} from './steps.ts';
import { CheckStep } from './steps/check-step.tsx';
import { HypothesesStep, HypothesisFields } from './steps/hypotheses-step.tsx';
import { HostStep, PartnershipStep } from './steps/place-steps.tsx';
import { QuestionExamples, QuestionStep } from './steps/question-step.tsx';
import type { StepProps } from './steps/step-props.ts';
import { ChampionStep, HeadteacherStep, LeadStep, ReviewersStep } from './steps/team-steps.tsx';
import { VisitStep } from './steps/visit-step.tsx';
import { useCreate } from './use-create.ts';
import { useDraft } from './use-draft.ts';
import { useKnown } from './use-known.ts';

const fieldsOf: Readonly<Record<Exclude<StepId, 'check'>, (props: StepProps) => React.ReactNode>> =
  {
    partnership: PartnershipStep,
    host: HostStep,
    visit: VisitStep,
    question: QuestionStep,
    hypotheses: HypothesesStep,
    lead: LeadStep,
    reviewers: ReviewersStep,
    champion: ChampionStep,
    headteacher: HeadteacherStep,
  };

const helpOf = (step: StepId): string | undefined => {
  const { [step]: page } = words;
  return 'help' in page ? page.help : undefined;
};

const captionOf = (step: StepId): string =>
  step === 'check' ? words.checkCaption : words.progress(steps.indexOf(step) + 1, steps.length - 1);

const nothing: readonly FieldProblem[] = [];

const SetUp = ({ begun }: { readonly begun: SetUpDraft | null }) => {
  const { step: param } = useParams({ strict: false }) as { step?: string };
  const place = placeOf(param);
  const placeKey = place.kind === 'step' ? place.step : `hypothesis-${place.number}`;
  const isFromCheck = useSought('from') === 'check';
  const go = useGo();
  const { draft, change, isKept, forget } = useDraft(begun);
  const known = useKnown(draft);
  const { create, isPending, failure } = useCreate(draft, known, forget);
  // The page on which one has tried to go on: only then is said what is wrong.
  const [tried, setTried] = useState<{ readonly at: string; readonly times: number } | null>(null);
  const [isThrowingAway, setThrowingAway] = useState(false);
  if (known === null) return null;

  const hasTried = tried?.at === placeKey;
  const attempt = hasTried ? tried.times : 0;
  const refuse = (): void => setTried({ at: placeKey, times: attempt + 1 });

  if (place.kind === 'hypothesis') {
    const hypothesis = draft.hypotheses[place.number - 1];
    const list = isFromCheck ? fromCheck(pathOfStep('hypotheses')) : pathOfStep('hypotheses');
    if (hypothesis === undefined) return <Notice tone="mind">{words.hypotheses.none}</Notice>;
    const isEmpty = hypothesis.statement.trim() === '';
    const problems =
      hasTried && isEmpty
        ? [{ fieldId: fieldIds.statement, message: words.hypotheses.missing }]
        : nothing;
    return (
      <StepPage
        key={placeKey}
        question={words.hypotheses.one(place.number)}
        caption={captionOf('hypotheses')}
        at={steps.indexOf('hypotheses')}
        problems={problems}
        attempt={attempt}
        backHref={list}
        isKept={isKept}
        continueLabel={words.hypotheses.done}
        onContinue={() => (isEmpty ? refuse() : go(list))}
      >
        <HypothesisFields
          hypothesis={hypothesis}
          onChange={(changed) =>
            change({
              hypotheses: draft.hypotheses.map((each) =>
                each.key === changed.key ? changed : each,
              ),
            })
          }
          problemOf={(fieldId) => problems.find((problem) => problem.fieldId === fieldId)?.message}
        />
      </StepPage>
    );
  }

  const { step } = place;
  const problems = hasTried ? problemsOn(draft, step, known.calendar) : nothing;
  const goOn = (): void => {
    if (problemsOn(draft, step, known.calendar).length > 0) refuse();
    else if (step === 'hypotheses') {
      // One that was begun and never said anything is not a hypothesis.
      change({ hypotheses: draft.hypotheses.filter(({ statement }) => statement.trim() !== '') });
      go(pathOfStep(isFromCheck ? 'check' : stepAfter(step)));
    } else go(pathOfStep(isFromCheck ? 'check' : stepAfter(step)));
  };
  const createOrMend = (): void => {
    const wrong = steps.find((each) => problemsOn(draft, each, known.calendar).length > 0);
    if (wrong === undefined) void create();
    else {
      setTried({ at: wrong, times: 1 });
      go(fromCheck(pathOfStep(wrong)));
    }
  };
  const before = stepBefore(step);
  const back =
    isFromCheck && step !== 'check'
      ? pathOfStep('check')
      : before === null
        ? paths.start()
        : pathOfStep(before);
  const props: StepProps = {
    draft,
    change,
    known,
    problemOf: (fieldId) => problems.find((problem) => problem.fieldId === fieldId)?.message,
  };

  if (step === 'check') {
    return (
      <StepPage
        key={step}
        question={words.check.question}
        caption={captionOf(step)}
        at={steps.indexOf(step)}
        help={words.check.intro}
        problems={nothing}
        attempt={0}
        backHref={back}
        isKept={isKept}
        continueLabel={words.check.create}
        isPending={isPending}
        onContinue={createOrMend}
        extra={
          <Button variant="plain" onPress={() => setThrowingAway(true)}>
            {words.startAgain}
          </Button>
        }
      >
        {failure !== null && (
          <Notice
            tone="alarm"
            title={failure.title}
            actions={
              failure.step !== null && (
                <Link href={fromCheck(pathOfStep(failure.step))}>{words.hypotheses.change}</Link>
              )
            }
          >
            {failure.whatToDo}
          </Notice>
        )}
        <CheckStep draft={draft} />
        <AlertDialog
          title={words.startAgainTitle}
          isOpen={isThrowingAway}
          onOpenChange={setThrowingAway}
          confirmLabel={words.startAgain}
          isDanger
          onConfirm={() => {
            forget();
            go(paths.start(), { isInstead: true });
          }}
        >
          {words.startAgainBody}
        </AlertDialog>
      </StepPage>
    );
  }

  const Fields = fieldsOf[step];
  const help = helpOf(step);
  return (
    <StepPage
      key={step}
      question={words[step].question}
      caption={captionOf(step)}
      at={steps.indexOf(step)}
      {...(help === undefined ? {} : { help })}
      problems={problems}
      attempt={attempt}
      backHref={back}
      isKept={isKept}
      onContinue={goOn}
      {...(step === 'question'
        ? {
            side: {
              title: words.question.examples,
              name: 'question-examples',
              content: (
                <QuestionExamples
                  onUse={(question) => {
                    change({ question });
                    focusField(fieldIds.question);
                  }}
                />
              ),
            },
          }
        : {})}
    >
      <Fields {...props} />
    </StepPage>
  );
};

export const SetUpScreen = () => {
  const begun = useBegunSetUp();
  // What was begun has to be there before anything can be typed over it.
  return begun === undefined ? null : <SetUp begun={begun} />;
};
