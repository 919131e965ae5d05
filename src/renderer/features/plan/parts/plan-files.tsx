// The plan's other files: the workbook a school filters and edits, and its dates for any calendar.
import { CalendarPlus, Sheet } from 'lucide-react';
import { useReviewId } from '../../../api/review-id.ts';
import { planDocumentMessages } from '../../../messages/plan-document.ts';
import { Menu } from '../../../ui/index.ts';
import { datesInACalendar, planInExcel, useGivingOut } from '../../documents/index.ts';

const words = planDocumentMessages.files;

export const PlanFiles = ({ isDisabled }: { readonly isDisabled: boolean }) => {
  const reviewId = useReviewId();
  const { save, isPending } = useGivingOut();
  return (
    <Menu
      label={words.open}
      isDisabled={isDisabled || isPending}
      actions={[
        {
          id: 'excel',
          label: words.excel,
          description: words.excelHelp,
          icon: Sheet,
          onAction: () => void save({ reviewId, ...planInExcel }),
        },
        {
          id: 'calendar',
          label: words.calendar,
          description: words.calendarHelp,
          icon: CalendarPlus,
          onAction: () => void save({ reviewId, ...datesInACalendar }, words.savedCalendar),
        },
      ]}
    />
  );
};
