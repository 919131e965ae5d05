// A school's response as one value: an empty one is stored as none.
import type { HostResponse } from '../../../shared/domain/finding.ts';

export const emptyResponse: HostResponse = { response: '', comment: '', byRole: '', on: '' };

const names = ['response', 'comment', 'byRole', 'on'] as const;

export const isSameResponse = (one: HostResponse | null, other: HostResponse | null): boolean =>
  names.every((name) => (one ?? emptyResponse)[name] === (other ?? emptyResponse)[name]);

export const storedResponse = (response: HostResponse): HostResponse | null =>
  isSameResponse(response, null) ? null : response;
