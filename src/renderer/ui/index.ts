// The kit: every control and every piece of layout a screen is made of. Screens import from here.

import './empty-markup.ts';
import './press-style.ts';

export { AlertDialog, type AlertDialogProps } from './alert-dialog.tsx';
export { Button, type ButtonProps, type ButtonVariant } from './button.tsx';
export { CheckAnswers, type CheckAnswersProps, type CheckedAnswer } from './check-answers.tsx';
export { Checkbox, type CheckboxProps } from './checkbox.tsx';
export { CheckboxGroup, type CheckboxGroupProps } from './checkbox-group.tsx';
export { classNames } from './class-names.ts';
export { ComboBox, type ComboBoxProps } from './combo-box.tsx';
export { DatePicker, type DatePickerProps } from './date-picker.tsx';
export type { DayKindOf } from './date-picker-days.ts';
export { Dialog, type DialogProps } from './dialog.tsx';
export { Disclosure, type DisclosureProps } from './disclosure.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export { ErrorSummary, type ErrorSummaryProps, type FieldProblem } from './error-summary.tsx';
export type { FieldProps } from './field.tsx';
export { focusField } from './focus-field.ts';
export { GapMeter, type GapMeterProps, type GapPart } from './gap-meter.tsx';
export type { AutosaveState } from './hooks/autosave.ts';
export { isShortcut, type ShortcutName, shortcuts } from './hooks/shortcuts.ts';
export { hasUnsaved, saveEverything, type UnsavedPart, watchUnsaved } from './hooks/unsaved.ts';
export { type AutosavedValue, useAutosave, type UseAutosaveOptions } from './hooks/use-autosave.ts';
export { useMediaQuery } from './hooks/use-media-query.ts';
export { useRememberedSwitch } from './hooks/use-remembered.ts';
export { useShortcut, type UseShortcutOptions } from './hooks/use-shortcut.ts';
export { IconButton, type IconButtonProps } from './icon-button.tsx';
export { KeyCap, type KeyCapProps } from './key-cap.tsx';
export { ariaKeys, keyNames } from './key-names.ts';
export { KitProvider, type KitProviderProps } from './kit-provider.tsx';
export { AppFrame, type AppFrameProps } from './layout/app-frame.tsx';
export { BirdMark } from './layout/bird-mark.tsx';
export {
  Journey,
  type JourneyProps,
  type JourneyStage,
  type JourneyTask,
} from './layout/journey.tsx';
export { Page, type PageProps, type PageSide } from './layout/page.tsx';
export { PageHeader, type PageHeaderProps } from './layout/page-header.tsx';
export { TopBar, type TopBarProps } from './layout/top-bar.tsx';
export { Link, type LinkProps } from './link.tsx';
export { Menu, type MenuAction, type MenuProps } from './menu.tsx';
export { Notice, type NoticeProps } from './notice.tsx';
export { NumberField, type NumberFieldProps } from './number-field.tsx';
export type { Option } from './option.ts';
export { isMac } from './platform.ts';
export { PickDialog, type PickDialogProps, type PickGroup } from './pick-dialog.tsx';
export { Popover, type PopoverProps } from './popover.tsx';
export { ProgressBar, type ProgressBarProps } from './progress-bar.tsx';
export { RadioGroup, type RadioGroupProps } from './radio-group.tsx';
export { SavedMark, type SavedMarkProps } from './saved-mark.tsx';
export { SearchField, type SearchFieldProps } from './search-field.tsx';
export {
  type Segment,
  SegmentedControl,
  type SegmentedControlProps,
} from './segmented-control.tsx';
export { Select, type SelectProps } from './select.tsx';
export {
  markOfRag,
  type MarkState,
  StateMark,
  type StateMarkProps,
  StateShape,
} from './state-mark.tsx';
export { Switch, type SwitchProps } from './switch.tsx';
export { Table, type TableColumn, type TableProps } from './table.tsx';
export { Tabs, type TabsProps, type TabView } from './tabs.tsx';
export { Tag, type TagProps, type Tone } from './tag.tsx';
export { type RemovableTag, TagGroup, type TagGroupProps } from './tag-group.tsx';
export { TagButton, type TagButtonProps } from './tag-button.tsx';
export { type Task, TaskList, type TaskListProps, type TaskState } from './task-list.tsx';
export { TextArea, type TextAreaProps } from './text-area.tsx';
export { TextField, type TextFieldProps } from './text-field.tsx';
export { TimeField, type TimeFieldProps } from './time-field.tsx';
export { type ToastMessage, type Toasts, useToasts } from './toasts.tsx';
export { type Toggle, ToggleGroup, type ToggleGroupProps } from './toggle-group.tsx';
export { Tooltip, type TooltipProps } from './tooltip.tsx';
export { WideScroller, type WideScrollerProps } from './wide-scroller.tsx';
