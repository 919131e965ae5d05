// Where: the trust or partnership, and the school that will be visited.
import { setUpMessages } from '../../../messages/set-up.ts';
import { TextField } from '../../../ui/index.ts';
import { SuggestField } from '../parts/suggest-field.tsx';
import { fieldIds } from '../problems.ts';
import type { StepProps } from './step-props.ts';

const { partnership: partnershipWords, host: hostWords } = setUpMessages;

export const PartnershipStep = ({ draft, change, known }: StepProps) => (
  <SuggestField
    id="partnership-name"
    label={partnershipWords.label}
    isOptional
    value={draft.partnershipName}
    onChange={(partnershipName) => change({ partnershipName })}
    suggestions={known.partnerships.map(({ id, name }) => ({ value: id, label: name }))}
  />
);

export const HostStep = ({ draft, change, known, problemOf }: StepProps) => {
  const { host } = draft;
  const setHost = (part: Partial<typeof host>): void => change({ host: { ...host, ...part } });
  const schools = [...new Map(known.schools.map((school) => [school.name, school])).values()];
  return (
    <>
      <SuggestField
        id={fieldIds.host}
        label={hostWords.label}
        errorMessage={problemOf(fieldIds.host)}
        value={host.name}
        onChange={(name) => setHost({ name })}
        suggestions={schools.map(({ name, phase }) => ({
          value: name,
          label: name,
          description: phase ?? undefined,
        }))}
        onTake={(name) => {
          const school = schools.find((each) => each.name === name);
          setHost({ name, urn: school?.urn ?? '', phase: school?.phase ?? '' });
        }}
      />
      <SuggestField
        id="host-phase"
        label={hostWords.phase}
        isOptional
        value={host.phase}
        onChange={(phase) => setHost({ phase })}
        suggestions={hostWords.phases.map((phase) => ({ value: phase, label: phase }))}
      />
      <TextField
        id="host-urn"
        label={hostWords.urn}
        description={hostWords.urnHelp}
        isOptional
        inputMode="numeric"
        value={host.urn}
        onChange={(urn) => setHost({ urn })}
      />
    </>
  );
};
