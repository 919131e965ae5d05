// The main job without a window: opens a review file, looks through it with the operations the page
// uses, writes the documents, and counts what is stored after closing and opening the database again.
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Input, OperationName, Output } from '../../../shared/ipc/contract.ts';
import type { ReviewId } from '../../../shared/domain/ids.ts';
import type { ImportReport, OpenedFile } from '../../../shared/ipc/review.contract.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { createCore, type Core } from '../create-core.ts';
import type { FileDialogs } from '../context.ts';
import { storedCounts } from '../exchange/stored-counts.ts';
import type { DemoArguments } from './demo-arguments.ts';
import { failureMessage, type DemoFailure } from './failure-message.ts';

interface WrittenDocument {
  readonly kind:
    | 'review-report'
    | 'action-plan'
    | 'handover'
    | 'workshop-agenda'
    | 'workshop-sheets'
    | 'workshop-record'
    | 'check-in'
    | 'ninety-day-review'
    | 'readiness-summary'
    | 'review-file';
  readonly path: string;
  readonly bytes: number;
}

interface DemoReport extends ImportReport {
  readonly documents: readonly WrittenDocument[];
}

interface DemoStop {
  readonly failure: string;
  readonly message: string;
}

interface DemoSurroundings {
  readonly resourcesPath: string;
  readonly version: string;
  readonly logDefect: (reference: string, operation: string, error: unknown) => void;
}

/** Ends the job from within; caught where the job is started. */
class Stop extends Error {
  readonly stop: DemoStop;

  constructor(stop: DemoStop) {
    super(stop.message);
    this.stop = stop;
  }
}

async function ask<Name extends OperationName>(
  core: Core,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const result = await core.dispatcher.call(name, input);
  if (result.ok) return result.value as Output<Name>;
  const failure = result.failure as unknown as DemoFailure;
  throw new Stop({ failure: failure.name, message: failureMessage(failure) });
}

async function lookThrough(core: Core, reviewId: ReviewId): Promise<void> {
  await ask(core, 'review.open', { reviewId });
  await ask(core, 'review.overview', { reviewId });
  await ask(core, 'evidence.list', { reviewId, limit: 5_000 });
  await ask(core, 'evidence.weight', { reviewId });
  await ask(core, 'finding.list', { reviewId });
  await ask(core, 'report.read', { reviewId });
  await ask(core, 'plan.read', { reviewId });
  await ask(core, 'readiness.read', { reviewId, lensId: null });
  await ask(core, 'document.preview-plan', { reviewId });
}

/** Folder by folder: in some places the system's own way of making all at once never ends. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function prepareFolder(out: string): void {
  try {
    makeFolder(out);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    throw new Stop({
      failure: 'file-not-written',
      message: failureMessage({ name: 'file-not-written', code }),
    });
  }
}

export async function runDemo(
  { out, review }: DemoArguments,
  { resourcesPath, version, logDefect }: DemoSurroundings,
): Promise<Result<DemoReport, DemoStop>> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldfare-demo-'));
  const chosen: string[] = [];
  const dialogs: FileDialogs = {
    chooseFileToOpen: async () => review,
    chooseFileToSave: async (_title, suggestedName) => {
      chosen.push(join(out, suggestedName));
      return chosen.at(-1) ?? null;
    },
    chooseFolder: async () => null,
    openInItsApplication: async () => false,
    openProjector: async () => false,
    closeProjector: async () => {},
    printPdf: async () => null,
  };
  const start = (): Core =>
    createCore({
      databasePath: join(folder, 'fieldfare.db'),
      resourcesPath,
      outputPath: join(folder, 'opened'),
      dialogs,
      version,
      logDefect,
    });

  let core = start();
  try {
    prepareFolder(out);
    const opened: OpenedFile =
      review === null
        ? await ask(core, 'review-file.open-sample', {})
        : await ask(core, 'review-file.open', {});
    const { reviewId, report } = opened;

    core.close();
    core = start();
    const stored = storedCounts(core.context.store, report.format, reviewId);

    const documents: WrittenDocument[] = [];
    const written = (kind: WrittenDocument['kind']): void => {
      const path = chosen.at(-1) ?? '';
      documents.push({ kind, path, bytes: statSync(path).size });
    };
    if (reviewId !== null) {
      await lookThrough(core, reviewId);
      if ((await ask(core, 'finding.list', { reviewId })).length > 0) {
        await ask(core, 'report.save', { reviewId });
        written('review-report');
      }
      await ask(core, 'document.save-plan', { reviewId });
      written('action-plan');
      const { documents: offered } = await ask(core, 'document.list', { reviewId });
      const handover = offered.find(({ kindId }) => kindId === 'handover');
      // A review that has not come so far has none.
      if (handover !== undefined && handover.gaps.length === 0) {
        await ask(core, 'document.save', {
          reviewId,
          kindId: 'handover',
          choices: { audience: 'champion', detail: 'full', isAnonymised: false, isDraft: false },
          format: 'docx',
        });
        written('handover');
      }
      const papers = [
        ['workshop-agenda', 'champion', 'workshop-agenda'],
        ['workshop-sheets', 'staff', 'workshop-sheets'],
        ['workshop-sheets', 'record', 'workshop-record'],
      ] as const;
      for (const [kindId, audience, kind] of papers) {
        const paper = offered.find((each) => each.kindId === kindId);
        if (paper === undefined || paper.gaps.length > 0) continue;
        const choices = { audience, detail: 'full', isAnonymised: false, isDraft: false } as const;
        await ask(core, 'document.save', { reviewId, kindId, choices, format: 'docx' });
        written(kind);
      }
      const { checkpoints } = await ask(core, 'follow-through.read', { reviewId });
      const held = new Set(
        checkpoints.filter(({ heldOn }) => heldOn !== null).map((each) => each.which),
      );
      if (held.has('checkIn')) {
        await ask(core, 'checkpoint.save-word', { reviewId, which: 'checkIn' });
        written('check-in');
      }
      if (held.has('ninetyDay')) {
        await ask(core, 'checkpoint.save-word', { reviewId, which: 'ninetyDay' });
        written('ninety-day-review');
      }
      const summary = offered.find(({ kindId }) => kindId === 'readiness-summary');
      if (summary !== undefined && summary.gaps.length === 0) {
        await ask(core, 'document.save', {
          reviewId,
          kindId: 'readiness-summary',
          choices: { audience: 'school', detail: 'full', isAnonymised: false, isDraft: false },
          format: 'docx',
        });
        written('readiness-summary');
      }
      await ask(core, 'review-file.save', { reviewId });
      written('review-file');
    }
    return ok({ ...report, stored, documents });
  } catch (error) {
    if (error instanceof Stop) return err(error.stop);
    throw error;
  } finally {
    core.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
