// What each query reads, so that it is asked again when that changes, and only then.
import type { QueryName } from '../../shared/ipc/contract.ts';
import type { Topic } from '../../shared/ipc/topics.ts';

export const queryTopics: Readonly<Record<QueryName, readonly Topic[]>> = {
  'app.info': [],
  'settings.read': ['settings'],
  'set-up.read': ['drafts'],
  'lens.list': ['lenses'],
  'calendar.list': ['partnership'],
  'partnership.list': ['partnership'],
  'bin.list': ['reviews', 'hypotheses', 'evidence', 'photos', 'findings', 'plan', 'feedback'],
  'history.read': ['history'],
  'review.list': ['reviews'],
  'review.overview': [
    'review',
    'people',
    'hypotheses',
    'evidence',
    'findings',
    'plan',
    'feedback',
    'kept-parts',
    'settings',
  ],
  'kept-part.list': ['kept-parts'],
  'bundle.passphrase': ['exchange'],
  'bundle.exchanges': ['exchange'],
  'card.own': ['cards'],
  'card.list': ['cards'],
  'folder.status': ['exchange', 'evidence'],
  'handed-file.list': ['handed-files'],
  // As below: what is typed of a calendar is the page's own.
  'calendar-draft.read': [],
  // A draft is the page's own typing: asking for it again would overwrite what is being typed.
  'draft.read': [],
  'evidence.list': ['evidence', 'findings'],
  'photo.list': ['photos', 'evidence'],
  'photo.read': ['photos'],
  'evidence.weight': ['evidence', 'hypotheses'],
  'evidence.coverage': ['evidence', 'hypotheses', 'people', 'review', 'kept-parts'],
  'form.list': ['forms'],
  'question-bank.list': ['forms'],
  'finding.list': ['findings', 'evidence', 'review', 'people', 'hypotheses'],
  'feedback.read': ['feedback', 'findings', 'evidence', 'review', 'people', 'hypotheses'],
  'feedback.slides': ['feedback', 'findings', 'evidence', 'review', 'people', 'hypotheses'],
  'plan.read': ['plan', 'review', 'findings'],
  'document.preview-plan': ['plan', 'review', 'findings', 'evidence', 'people'],
};
