// What the school says to the finding: whether it accepts it, in which words, by role and when.
import { dayKind } from '../../../../shared/domain/calendar.ts';
import { isRealDate } from '../../../../shared/domain/dates.ts';
import type { Finding, HostResponse } from '../../../../shared/domain/finding.ts';
import { useOverview } from '../../../api/overview.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { DatePicker, SegmentedControl, TextArea, TextField } from '../../../ui/index.ts';
import { emptyResponse, isSameResponse, storedResponse } from '../host-response.ts';
import { useFindingField } from '../use-finding-field.ts';
import { NotSaved } from './autosaved-fields.tsx';
import { Section } from './section.tsx';

const words = findingMessages.finding;
const known: Readonly<Record<string, string>> = words.hostResponses;
const everyKind = [
  'school-day',
  'inset',
  'bank-holiday',
  'holiday',
  'weekend',
  'outside-calendar',
] as const;

export const HostSection = ({ finding }: { readonly finding: Finding }) => {
  const { review } = useOverview();
  const field = useFindingField(finding, 'hostResponse', isSameResponse);
  const response = field.value ?? emptyResponse;
  const set = (change: Partial<HostResponse>): void =>
    field.setValue(storedResponse({ ...response, ...change }));
  const flush = (): void => void field.flush();

  // A file may bring a response of its own wording: it stays one of the choices.
  const choices = [...new Set([...Object.keys(known), response.response])].map((value) => ({
    value,
    label: known[value] ?? value,
  }));
  const { calendar } = review;

  return (
    <Section id="finding-host" title={words.hostTitle}>
      <SegmentedControl
        label={words.hostResponse}
        options={choices}
        value={response.response}
        onChange={(value) => set({ response: value })}
      />
      <TextArea
        label={words.hostComment}
        rows={2}
        value={response.comment}
        onChange={(comment) => set({ comment })}
        onBlur={flush}
      />
      <TextField
        label={words.hostRole}
        description={words.hostRoleHint}
        value={response.byRole}
        onChange={(byRole) => set({ byRole })}
        onBlur={flush}
        maxLength={1_000}
      />
      <DatePicker
        label={words.hostDate}
        value={isRealDate(response.on) ? response.on : null}
        onChange={(on) => set({ on: on ?? '' })}
        allowedKinds={everyKind}
        {...(calendar === null ? {} : { dayKind: (date: string) => dayKind(calendar, date) })}
      />
      <NotSaved field={field} />
    </Section>
  );
};
