// A bar for each review, its parts told apart by pattern as well as by colour. The numbers stand in a
// table beside it, so that the picture adds nothing that cannot be read.
import { useId } from 'react';
import styles from './trend-bars.module.css';

export interface BarPart {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly pattern: 'full' | 'striped' | 'dotted' | 'empty';
}

interface TrendBarsProps {
  readonly label: string;
  readonly bars: readonly {
    readonly id: string;
    readonly name: string;
    readonly parts: readonly BarPart[];
  }[];
}

const [left, right, row, bar, key] = [130, 590, 34, 20, 26];

export const TrendBars = ({ label, bars }: TrendBarsProps) => {
  const id = useId();
  const most = Math.max(
    1,
    ...bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)),
  );
  const unit = (right - left) / most;
  const fillOf = (pattern: BarPart['pattern']): string =>
    pattern === 'full' ? 'currentColor' : pattern === 'empty' ? 'none' : `url(#${id}-${pattern})`;
  const legend = bars[0]?.parts ?? [];
  const height = key + bars.length * row + 4;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 600 ${height}`} className={styles.picture}>
      <defs>
        <pattern id={`${id}-striped`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0 6 6 0" stroke="currentColor" strokeWidth="2" />
        </pattern>
        <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="3" cy="3" r="1.2" fill="currentColor" />
        </pattern>
      </defs>
      {legend.map((part, index) => (
        <g key={part.id}>
          <rect
            x={left + index * 115}
            y={4}
            width={12}
            height={12}
            fill={fillOf(part.pattern)}
            stroke="currentColor"
          />
          <text x={left + index * 115 + 17} y={14} className={styles.text}>
            {part.label}
          </text>
        </g>
      ))}
      {bars.map(({ id: barId, name, parts }, index) => {
        const y = key + index * row;
        const starts = parts.map((_part, at) =>
          parts.slice(0, at).reduce((sum, { count }) => sum + count, 0),
        );
        return (
          <g key={barId}>
            <text x={left - 8} y={y + 15} textAnchor="end" className={styles.text}>
              {name}
            </text>
            {parts.map((part, at) =>
              part.count === 0 ? null : (
                <rect
                  key={part.id}
                  x={left + (starts[at] ?? 0) * unit}
                  y={y}
                  width={part.count * unit}
                  height={bar}
                  fill={fillOf(part.pattern)}
                  stroke="currentColor"
                />
              ),
            )}
          </g>
        );
      })}
    </svg>
  );
};
