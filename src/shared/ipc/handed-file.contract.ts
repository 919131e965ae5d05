// Files that came without being asked for: by double-click, or dropped on the window. Core holds them;
// the page knows a name, a kind and a token that opens one through the operation of its kind.
import { ReviewId } from '../domain/ids.ts';
import { z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

/** What the largest bundle may have; a larger review file is opened through the dialog. */
export const droppedFileLimitBytes = 64 * 1024 * 1024;
export const mostHandedFiles = 20;

export const HandedFile = z.object({
  token: z.string(),
  fileName: z.string(),
  /** Of a plan that came back: of which review it says it is. */
  reviewId: ReviewId.optional(),
  kind: z.enum(['bundle', 'card', 'review-file', 'sheet', 'plan', 'other']),
});
export type HandedFile = z.infer<typeof HandedFile>;

export const handedFileContract = {
  'handed-file.list': query({ input: z.object({}), output: z.array(HandedFile) }),
  'handed-file.drop': command({
    input: z.object({
      fileName: z.string().min(1).max(1_000),
      bytes: z
        .instanceof(Uint8Array)
        .refine(({ length }) => length <= droppedFileLimitBytes, { message: 'too large' }),
    }),
    output: z.object({}),
    failures: { 'too-many-files': fact },
  }),
  /** For one that nothing here opens. */
  'handed-file.dismiss': command({
    input: z.object({ token: z.string().max(100) }),
    output: z.object({}),
  }),
} as const;
