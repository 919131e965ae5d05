// The choices a document starts with: its usual ones.
import type { DocumentChoices } from '../../../shared/domain/document-choices.ts';
import type { DocumentView } from '../../../shared/ipc/document.contract.ts';

export const usualChoices = ({ audiences, details }: DocumentView): DocumentChoices => ({
  audience: audiences[0]?.id ?? '',
  detail: details[0] ?? 'full',
  isAnonymised: false,
  isDraft: false,
});
