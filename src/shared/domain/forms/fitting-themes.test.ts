import { describe, expect, it } from 'vitest';
import { fittingThemes } from './fitting-themes.ts';

const themes = [
  { id: 'memory', name: 'Memory', words: ['remember', 'retriev', 'used in'] },
  { id: 'send', name: 'SEND', words: ['send', 'scaffold'] },
  { id: 'attendance', name: 'Attendance', words: ['attend', 'absen'] },
];
const idsFor = (text: string) => fittingThemes(themes, text).map(({ theme }) => theme.id);

describe('themes that fit a hypothesis', () => {
  it('are found by the beginnings of its words, the best first', () => {
    expect(idsFor('Pupils with SEND remember more where retrieval is practised.')).toEqual([
      'memory',
      'send',
    ]);
    expect(fittingThemes(themes, 'Retrieving helps.')[0]?.because).toEqual(['retriev']);
  });

  it('are not found inside a word, nor by half of two words', () => {
    expect(idsFor('They sat on the resendable list and unattended.')).toEqual([]);
    expect(idsFor('Words are used outside in the yard.')).toEqual([]);
    expect(idsFor('Words are used in writing.')).toEqual(['memory']);
  });

  it('are none for no words', () => expect(idsFor(' … ')).toEqual([]));
});
