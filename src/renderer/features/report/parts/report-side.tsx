// Advice beside the report: its length, its reading ease, and the words that deserve another look.
import type { ReportAdvice } from '../../../../shared/domain/report/advice.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import { reportMessages } from '../../../messages/report.ts';
import { Button, focusField } from '../../../ui/index.ts';
import { passageElementId } from './passage-card.tsx';
import styles from './report-side.module.css';

const words = reportMessages.side;

const placeOf = (advice: ReportAdvice): string | null => {
  if (advice.name === 'too-long') return advice.longest;
  return 'source' in advice ? advice.source : null;
};

export const ReportSide = ({ report }: { readonly report: Output<'report.read'> }) => {
  const nameOf = (source: string): string =>
    reportMessages.nameOf(
      source,
      report.passages.find((passage) => passage.source === source)?.heading ?? '',
    );
  return (
    <div className={styles.side}>
      <p>{words.length(report.words)}</p>
      {report.ease !== null && <p>{words.ease(report.ease)}</p>}
      {report.advice.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles.list} aria-label={words.list}>
          {report.advice.map((advice, index) => {
            const place = placeOf(advice);
            return (
              <li key={index} className={styles.advice}>
                <p>{reportMessages.advice(advice)}</p>
                {place !== null && (
                  <Button
                    size="small"
                    variant="plain"
                    onPress={() => focusField(passageElementId(place))}
                  >
                    {words.show(nameOf(place))}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
