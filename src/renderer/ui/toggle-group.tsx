// Two to five short marks side by side, at most one of them set: like SegmentedControl, but pressing
// the mark again takes it away.

import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { KeyCap } from './key-cap.tsx';
import type { Segment } from './segmented-control.tsx';
import segmented from './segmented-control.module.css';
import styles from './toggle-group.module.css';

export type Toggle<Value extends string> = Segment<Value>;

export interface ToggleGroupProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Toggle<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** One key for all, shown after them: "alt+1…4". */
  readonly keys?: string | undefined;
}

export const ToggleGroup = <Value extends string>({
  label,
  isLabelHidden = false,
  options,
  value,
  onChange,
  keys,
}: ToggleGroupProps<Value>) => (
  <div className={styles.field}>
    {!isLabelHidden && (
      <Label className={classNames(styles.label)} elementType="span">
        {label}
      </Label>
    )}
    <div className={styles.line}>
      <ToggleButtonGroup
        aria-label={label}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(chosen) => {
          const key = [...chosen][0];
          onChange(options.find((option) => option.value === key)?.value ?? null);
        }}
        className={classNames(segmented.row)}
      >
        {options.map((option) => (
          <div key={option.value} className={classNames(segmented.cell)}>
            <ToggleButton
              id={option.value}
              isDisabled={option.isDisabled ?? false}
              className={classNames(segmented.segment)}
            >
              <span>{option.label}</span>
              {option.keys !== undefined && <KeyCap keys={option.keys} />}
            </ToggleButton>
          </div>
        ))}
      </ToggleButtonGroup>
      {keys !== undefined && <KeyCap keys={keys} />}
    </div>
  </div>
);
