import { describe, expect, it } from 'vitest';
import { emptyResponse, isSameResponse, storedResponse } from './host-response.ts';

const accepted = { response: 'accept', comment: 'Yes.', byRole: 'Headteacher', on: '2026-10-19' };

describe('the response of the school', () => {
  it('is none while nothing is said', () => {
    expect(storedResponse(emptyResponse)).toBeNull();
    expect(storedResponse({ ...emptyResponse, comment: ' ' })).not.toBeNull();
    expect(isSameResponse(null, emptyResponse)).toBe(true);
  });

  it('differs as soon as one part does', () => {
    expect(isSameResponse(accepted, { ...accepted })).toBe(true);
    for (const name of ['response', 'comment', 'byRole', 'on'] as const) {
      expect(isSameResponse(accepted, { ...accepted, [name]: 'other' })).toBe(false);
    }
    expect(isSameResponse(accepted, null)).toBe(false);
  });
});
