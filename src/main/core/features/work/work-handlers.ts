// What is under way for longer than a second.
import type { workContract } from '../../../../shared/ipc/work.contract.ts';
import { ok } from '../../../../shared/lib/result.ts';
import type { HandlersOf } from '../../handler.ts';

export const workHandlers: HandlersOf<typeof workContract> = {
  'work.list': ({ works }) => ok([...works.inHand()]),
  'work.stop': ({ works }, { id }) => ok({ isStopping: works.stop(id) }),
};
