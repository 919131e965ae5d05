// Operations on the remarks that came with a plan that was read back.
import { RemarkId, ReviewId } from '../domain/ids.ts';
import { Remark } from '../domain/remark.ts';
import { z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;
const remarkNotFound = { ...notFound, 'remark-not-found': fact } as const;
const ofRemark = z.object({ reviewId: ReviewId, remarkId: RemarkId });

export const remarkContract = {
  'remark.list': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.array(Remark),
    failures: notFound,
  }),
  'remark.change': command({
    input: ofRemark.extend({ change: Remark.pick({ isSettled: true }).partial() }),
    output: z.object({}),
    failures: remarkNotFound,
  }),
  'remark.move-to-bin': command({
    input: ofRemark,
    output: z.object({}),
    failures: remarkNotFound,
  }),
  'remark.restore': command({ input: ofRemark, output: z.object({}), failures: remarkNotFound }),
} as const;
