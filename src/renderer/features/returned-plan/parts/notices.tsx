// What a person should know of the file before they decide on its differences.
import { formatMoment } from '../../../../shared/domain/dates.ts';
import type { ReturnedPlanView } from '../../../../shared/ipc/returned-plan.contract.ts';
import { returnedPlanMessages } from '../../../messages/returned-plan.ts';
import { Notice } from '../../../ui/index.ts';

const words = returnedPlanMessages.notices;

export const Notices = ({ view }: { readonly view: ReturnedPlanView }) => (
  <>
    {view.newerSentAt !== null && (
      <Notice tone="mind" title={words.newer.title}>
        {words.newer.body(formatMoment(view.newerSentAt))}
      </Notice>
    )}
    {!view.isBeforeKnown && (
      <Notice tone="mind" title={words.beforeUnknown.title}>
        {words.beforeUnknown.body}
      </Notice>
    )}
    {view.isBeforeKnown && view.guessed > 0 && (
      <Notice tone="plain" title={words.guessed(view.guessed)} />
    )}
    {view.isAnonymised && (
      <Notice tone="mind" title={words.anonymised.title}>
        {words.anonymised.body}
      </Notice>
    )}
    {view.unreadable.length > 0 && (
      <Notice tone="alarm" title={words.unreadable.title(view.unreadable.length)} isLive={false}>
        <p>{words.unreadable.body}</p>
        <ul>
          {[...new Set(view.unreadable)].map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      </Notice>
    )}
  </>
);
