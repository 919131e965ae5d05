// What of a template's report is worth a look before it is used, in words.
import type { TemplateReport } from '../../../shared/domain/template-report.ts';
import { ourDocumentsMessages } from '../../messages/our-documents.ts';

const { report: words } = ourDocumentsMessages;

export function problemsOf(report: TemplateReport): string[] {
  return [
    ...report.found.flatMap(({ kind, written, hint }) => {
      if (kind === 'unknown') return [words.unknown(written, hint)];
      return kind === 'elsewhere' ? [words.elsewhere(written, hint ?? '')] : [];
    }),
    ...report.missing.map(({ name, about }) => words.missing(name, about)),
    ...report.outOfReach.map(words.outOfReach),
    ...(report.hasComments ? [words.comments] : []),
    ...(report.hasTrackedChanges ? [words.tracked] : []),
  ];
}

export const hasProblems = (report: TemplateReport): boolean => problemsOf(report).length > 0;
