// Reads the data files the application ships. A broken one is a mistake of ours and is thrown.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Calendar } from '../../shared/domain/calendar.ts';
import { Lens } from '../../shared/domain/lens.ts';
import { FormFile, formOfFile, type Form } from '../../shared/domain/forms/form.ts';
import {
  bankOfFile,
  QuestionBankFile,
  type QuestionBank,
} from '../../shared/domain/forms/question-bank.ts';
import { DefaultBriefing } from '../../shared/domain/default-briefing.ts';
import { TimetableTemplate } from '../../shared/domain/timetable-template.ts';
import { Checklist } from '../../shared/domain/readiness/checklist.ts';
import { PromptSet } from '../../shared/domain/self-review/prompt-set.ts';
import { RunSheet } from '../../shared/domain/workshop/run-sheet.ts';
import type { z } from '../../shared/lib/schema.ts';

function loadFolder<Schema extends z.ZodType>(folder: string, schema: Schema): z.output<Schema>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => schema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

export const loadLenses = (resourcesPath: string): Lens[] =>
  loadFolder(join(resourcesPath, 'lenses'), Lens);

export const loadMechanisms = (resourcesPath: string): Lens =>
  Lens.parse(
    JSON.parse(
      readFileSync(
        join(resourcesPath, 'plan-lenses', 'professional-development-mechanisms.json'),
        'utf8',
      ),
    ),
  );

export const loadCalendars = (resourcesPath: string): Calendar[] =>
  loadFolder(join(resourcesPath, 'calendars'), Calendar);

export const loadForms = (resourcesPath: string): Form[] =>
  loadFolder(join(resourcesPath, 'forms'), FormFile).map(formOfFile);

export const loadQuestionBanks = (resourcesPath: string): QuestionBank[] =>
  loadFolder(join(resourcesPath, 'question-banks'), QuestionBankFile).map(bankOfFile);

export const loadTimetableTemplates = (resourcesPath: string): TimetableTemplate[] =>
  loadFolder(join(resourcesPath, 'timetables'), TimetableTemplate);

/** The run sheet of 75 minutes that a workshop begins from. */
export const loadRunSheet = (resourcesPath: string): RunSheet =>
  RunSheet.parse(
    JSON.parse(readFileSync(join(resourcesPath, 'workshops', 'run-sheet.json'), 'utf8')),
  );

/** The prompts a self-review is begun with where the partnership has none of its own. */
export const loadDefaultPrompts = (resourcesPath: string): PromptSet =>
  PromptSet.parse(
    JSON.parse(readFileSync(join(resourcesPath, 'prompt-sets', 'twelve-prompts.json'), 'utf8')),
  );

export const loadDefaultBriefings = (resourcesPath: string): DefaultBriefing[] =>
  loadFolder(join(resourcesPath, 'briefings'), DefaultBriefing).toSorted(
    (a, b) => a.order - b.order,
  );

/** What a nominee sees to on the day the call comes. */
export const loadNotificationChecklist = (resourcesPath: string): Checklist =>
  Checklist.parse(
    JSON.parse(readFileSync(join(resourcesPath, 'checklists', 'notification-day.json'), 'utf8')),
  );
