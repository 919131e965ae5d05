import { expect, it } from 'vitest';
import { readSheet } from '../../../shared/domain/evidence-sheet/read-sheet.ts';
import type { OpenedSheet } from '../../../shared/ipc/evidence-sheet.contract.ts';
import { firstDecisions, isOneDay, rowsToFile, withChange, withTick } from './chosen-rows.ts';

function sheetOf(...rows: string[][]): OpenedSheet {
  const day = '2026-10-08';
  const read = readSheet({ rows, unclosed: new Set() }, day);
  if (!read.ok) throw new Error('It should be a sheet.');
  return { token: 't', fileName: 'a.csv', day, isVisitDay: true, rows: [...read.value.rows] };
}

const sheet = sheetOf(['Time', 'Notes'], ['9', 'one'], ['', ''], ['9', 'one'], ['10', 'two']);

it('new notes are ticked; repeats and blank rows are not', () => {
  expect([...firstDecisions(sheet).ticked]).toEqual([2, 5]);
});

it('files what is ticked, as it was changed', () => {
  const unticked = withTick(firstDecisions(sheet), 2, false);
  const ticked = withTick(unticked, 4, true);
  const changed = withChange(withChange(ticked, 5, { time: '10:20' }), 5, {
    activityType: 'assembly',
  });
  expect(rowsToFile(sheet, changed)).toEqual([
    { row: 4, activityType: '', takenAt: '2026-10-08T09:00' },
    { row: 5, activityType: 'assembly', takenAt: '2026-10-08T10:20' },
  ]);
});

it('one day for all may be chosen only where no row gives its own', () => {
  const decisions = { ...firstDecisions(sheet), day: '2026-10-09' };
  expect(isOneDay(sheet)).toBe(true);
  expect(rowsToFile(sheet, decisions)[0]?.takenAt).toBe('2026-10-09T09:00');
  const dated = sheetOf(['Date', 'Notes'], ['7/10/2026', 'one']);
  expect(isOneDay(dated)).toBe(false);
  expect(rowsToFile(dated, { ...firstDecisions(dated), day: '2026-10-09' })[0]?.takenAt).toBe(
    '2026-10-07T09:00',
  );
});
