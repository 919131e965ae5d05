// Reads what a sample visit file says of the report in people's own words. The rest of it stays with
// the report's kept part.
import { ReportPassageId } from '../../../../shared/domain/ids.ts';
import type { ReportPassage } from '../../../../shared/domain/report/passage.ts';
import { markedParagraph } from '../../../../shared/domain/report/rich-text.ts';
import { derivedId } from '../reading/derived-id.ts';
import type { RecordReader } from '../reading/record-reader.ts';

/** The same on every laptop, whoever begins. */
export const reportPassageIdOf = (reviewId: string, source: string): ReportPassageId =>
  ReportPassageId.parse(derivedId(reviewId, 'report-passage', source));

const summary = { source: 'summary', order: 3 };

export function readReportSummary(report: RecordReader, reviewId: string): ReportPassage[] {
  const text = report.text('summary');
  if (text.trim() === '') return [];
  return [
    {
      id: reportPassageIdOf(reviewId, summary.source),
      ref: null,
      ...summary,
      text: text
        .split(/\n{2,}/)
        .map(markedParagraph)
        .join('\n\n'),
      startedFrom: '',
      sourcesMark: '',
      binned: null,
      extra: null,
    },
  ];
}
