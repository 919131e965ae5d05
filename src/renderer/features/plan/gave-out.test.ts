import { describe, expect, it } from 'vitest';
import { giveOutFailureWords } from './gave-out.ts';

describe('giveOutFailureWords', () => {
  it('keeps quiet about a dialog that was closed', () => {
    expect(giveOutFailureWords('document.save-plan', { name: 'cancelled' })).toBeNull();
  });

  it('tells what to do about a file that could not be written, by the way it was asked for', () => {
    const failure = { name: 'file-not-written', code: 'EBUSY' } as const;
    expect(giveOutFailureWords('document.save-plan', failure)?.whatToDo).toMatch(
      /open in Word: close it .*EBUSY/,
    );
    expect(giveOutFailureWords('document.open-plan', failure)?.whatToDo).toMatch(/Save as Word/);
  });

  it('offers saving where nothing opens the file', () => {
    expect(giveOutFailureWords('document.open-plan', { name: 'no-application' })?.whatToDo).toMatch(
      /Save as Word/,
    );
  });

  it('leaves what can happen anywhere to the common words', () => {
    expect(
      giveOutFailureWords('document.save-plan', { name: 'store-failed', reason: 'disk-full' })
        ?.title,
    ).toMatch(/disk is full/);
  });
});
