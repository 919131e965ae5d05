// Comments in the margin, and columns of the school's own, as remarks to take with the plan.
import { fingerprint } from '../../lib/fingerprint.ts';
import { idsOf, type FoundDifference, type PlanNow } from './plan-now.ts';
import { numberOf, titleOf, type ReadPlan, type ReadRow } from './read-plan.ts';
import type { ReturnedComment, ReturnedDocument } from './returned-table.ts';

type Said = Omit<ReturnedComment, 'row'>;

/** A milestone is part of its action. */
function aboutOf(row: ReadRow | undefined) {
  const tag = row?.sent?.tag;
  if (row === undefined || tag === undefined) return { about: 'plan', aboutId: '' } as const;
  const [id = ''] = idsOf(tag);
  return { about: row.kind === 'objective' ? 'objective' : 'action', aboutId: id } as const;
}

function remark(said: Said, row: ReadRow | undefined, now: PlanNow): FoundDifference {
  const { about, aboutId } = aboutOf(row);
  const sent = row?.sent ?? null;
  const key = fingerprint(JSON.stringify([said.by, said.at, said.text, about, aboutId]));
  const tag = about === 'plan' ? 'plan' : `${about}:${aboutId}`;
  return {
    shown: {
      id: `${tag}:remark:${key}`,
      kind: 'remark',
      about,
      number: sent === null ? '' : (now.numbers.get(tag) ?? numberOf(sent)),
      title: sent === null ? '' : titleOf(sent),
      field: null,
      before: said.beside,
      inFile: said.text,
      written: said.by,
      now: '',
      isChangedHere: false,
      reading: { kind: 'clear' },
      suggested: null,
      parts: [],
    },
    taking: { to: 'remark', key: `${tag}:${key}`, about, aboutId, ...said },
  };
}

export function remarksInFile(
  document: ReturnedDocument,
  plan: ReadPlan,
  now: PlanNow,
): FoundDifference[] {
  const at = (comment: ReturnedComment): ReadRow | undefined =>
    plan.rows.find(
      ({ place }) => place.table === comment.row?.table && place.row === comment.row.row,
    );
  const columns = plan.rows.flatMap((row) =>
    // What stands there of a new row is said with the row.
    row.sent === null
      ? []
      : row.beside.map(({ heading, text }) =>
          remark(
            {
              by: '',
              at: null,
              text: heading === '' ? text : `${heading}: ${text}`,
              beside: '',
              isSettled: false,
            },
            row,
            now,
          ),
        ),
  );
  return [
    ...columns,
    ...document.comments.map((comment) => {
      const { row: _place, ...said } = comment;
      return remark(said, at(comment), now);
    }),
  ];
}
