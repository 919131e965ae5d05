// How every document of a review stands: what it waits for, what was made, and what changed since.
import { changesSince } from '../../../../shared/domain/document-part.ts';
import { stateOfDocument, type MadeDocument } from '../../../../shared/domain/made-document.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import type { CoreContext } from '../../context.ts';
import { usableTemplates } from '../our-documents/word-of.ts';
import type { DocumentKind } from './register/document-kind.ts';
import { readMarks } from './register/read-marks.ts';
import { documentRegister } from './register/register.ts';

type View = Output<'document.list'>['documents'][number];

const newestFirst = (a: MadeDocument, b: MadeDocument): number =>
  a.madeAt === b.madeAt ? (a.id < b.id ? 1 : -1) : a.madeAt < b.madeAt ? 1 : -1;

function templatesOf(
  context: CoreContext,
  { id, formats, audiences, details, templateFor }: DocumentKind,
): Pick<View, 'template' | 'letterhead'> {
  if (!formats.includes('docx')) return { template: null, letterhead: null };
  const { own, letterhead } = usableTemplates(context, id);
  return {
    template:
      own === null
        ? null
        : {
            fileName: own.kept.fileName,
            audiences: own.isWhole ? audiences.map((each) => each.id) : [...templateFor.audiences],
            details: own.isWhole ? [...details] : [templateFor.detail],
          },
    letterhead: letterhead === null ? null : { fileName: letterhead.kept.fileName },
  };
}

function viewOf(
  context: CoreContext,
  review: Review,
  kind: DocumentKind,
  all: readonly MadeDocument[],
): View {
  const made = all.filter(({ kindId }) => kindId === kind.id).toSorted(newestFirst);
  const gaps = kind.gaps(context, review);
  const now = made.length === 0 ? {} : readMarks(context, review, kind.dependsOn);
  const newest = made[0] ?? null;
  const agreedOn = newest?.agreedOn ?? kind.agreedOn(context, review);
  return {
    kindId: kind.id,
    stage: kind.stage,
    title: kind.title,
    purpose: kind.purpose,
    audiences: kind.audiences.map(({ id, label, isInternal }) => ({
      id,
      label,
      isInternal: isInternal === true,
    })),
    details: [...kind.details],
    formats: [...kind.formats],
    gaps: [...gaps],
    ...templatesOf(context, kind),
    state: stateOfDocument({ hasGaps: gaps.length > 0, newest, agreedOn }),
    agreedOn,
    made: made.map(({ marks, extra: _extra, ...rest }) => ({
      ...rest,
      changes: changesSince(marks, now),
    })),
  };
}

export function listDocuments(context: CoreContext, review: Review): Output<'document.list'> {
  const all = context.store.entities.list(review.id, 'made-document');
  return {
    documents: documentRegister.map((kind) => viewOf(context, review, kind, all)),
    reviewVersion: context.store.log.count(review.id),
  };
}
