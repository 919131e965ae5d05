// Files that break one agreement each, with the rule that must notice. A boundary without a plant
// here fails the test beside this file.

export interface Plant {
  readonly file: string;
  readonly code: string;
  /** How the tool names what it saw. */
  readonly rule: string;
  /** The reason of the boundary, where it is one of ours. */
  readonly because?: string;
}

const imports = (from: string): string =>
  `import * as planted from '${from}';\nexport { planted };\n`;

const boundary = (file: string, from: string, because: string): Plant => ({
  file,
  code: imports(from),
  rule: 'eslint(no-restricted-imports)',
  because,
});

const lint = (file: string, rule: string, code: string, because?: string): Plant => ({
  file,
  code,
  rule,
  ...(because === undefined ? {} : { because }),
});

const pure = 'src/shared is pure: it runs in the page and in core alike.';
const sharedUsers = 'src/shared knows nothing of those who use it.';
const domainPure = 'The domain is pure.';
const bridgeOnly = 'The page reaches core through the bridge only.';
const typesOnly = 'Types of the contract are enough for the page.';
const noElectron = 'Core runs without Electron, in tests and without a window too.';
const noWindows = 'Core answers messages; it knows nothing of windows.';
const zodDoor = 'zod comes through src/shared/lib/schema.ts.';
const storeOnly = 'SQL lives in src/main/core/store only; ask a reader or the log.';
const belowFeatures = 'The store is below the features.';
const plainFacts = 'A document is made from plain facts; it never asks the store.';
const frozen = 'A migration is frozen: it imports nothing that may change under it.';
const windowsOnly = 'The shell is windows, dialogs and locks.';
const twoFunctions = 'The preload is two functions and knows nothing of either side.';

const inShared = 'src/shared/ipc/planted';
const inDomain = 'src/shared/domain/planted';
const inCore = 'src/main/core/planted';
const inStore = 'src/main/core/store/planted';
const inDocuments = 'src/main/core/documents/planted';
const inShell = 'src/main/shell/planted';
const inPage = 'src/renderer/features/finding/planted';
const inKit = 'src/renderer/ui/planted';
const migration = 'src/main/core/store/migrations/0999-planted';

export const boundaries: readonly Plant[] = [
  boundary(`${inShared}-node.ts`, 'node:fs', pure),
  boundary(`${inShared}-yjs.ts`, 'yjs', pure),
  boundary(`${inShared}-react.ts`, 'react', pure),
  boundary(`${inShared}-main.ts`, '../../main/core/funnel.ts', sharedUsers),
  boundary(`${inShared}-page.ts`, '../../renderer/api/paths.ts', sharedUsers),
  boundary(
    `${inShared}-zod.ts`,
    'zod',
    'zod comes through src/shared/lib/schema.ts, which sets it up for our content security policy.',
  ),
  boundary(
    `${inDomain}-ipc.ts`,
    '../ipc/contract.ts',
    'The domain is below the contract: the contract uses it, never the other way.',
  ),
  boundary('src/shared/lib/planted-ipc.ts', '../ipc/topics.ts', 'The domain is below the contract'),
  boundary(`${inDomain}-zod.ts`, 'zod', domainPure),
  boundary(`${inDomain}-kysely.ts`, 'kysely', domainPure),
  boundary(`${inDomain}-main.ts`, '../../main/core/funnel.ts', sharedUsers),

  boundary(`${inCore}-electron.ts`, 'electron', noElectron),
  boundary(`${inCore}-electron-main.ts`, 'electron/main', noElectron),
  boundary(`${inCore}-shell.ts`, '../shell/window.ts', noWindows),
  boundary(`${inCore}-page.ts`, '../../renderer/api/paths.ts', noWindows),
  boundary(`${inCore}-zod.ts`, 'zod', zodDoor),
  boundary(`${inCore}-sql.ts`, 'better-sqlite3', storeOnly),
  boundary('src/main/core/features/finding/planted-sql.ts', 'kysely', storeOnly),
  boundary('src/main/core/exchange/planted-sql.ts', 'better-sqlite3', storeOnly),
  boundary('src/main/core/review-doc/planted-sql.ts', 'kysely', storeOnly),

  boundary(`${inStore}-electron.ts`, 'electron', 'Core runs without Electron.'),
  boundary(`${inStore}-features.ts`, '../features/finding/weigh.ts', belowFeatures),
  boundary(`${inStore}-exchange.ts`, '../exchange/write-file.ts', belowFeatures),
  boundary(`${inStore}-zod.ts`, 'zod', zodDoor),
  boundary(`${migration}-table.ts`, '../tables.ts', frozen),
  boundary(`${migration}-domain.ts`, '../../../../shared/domain/ids.ts', frozen),
  boundary(`${migration}-package.ts`, 'ulid', frozen),

  boundary(`${inDocuments}-store.ts`, '../store/store.ts', plainFacts),
  boundary(`${inDocuments}-features.ts`, '../features/finding/weigh.ts', plainFacts),
  boundary(`${inDocuments}-yjs.ts`, 'yjs', plainFacts),
  boundary(`${inDocuments}-electron.ts`, 'electron', plainFacts),
  boundary(`${inDocuments}-shell.ts`, '../../shell/window.ts', noWindows),
  boundary(`${inDocuments}-zod.ts`, 'zod', zodDoor),
  lint(
    `${inDocuments}-now.ts`,
    'eslint(no-restricted-properties)',
    'export const now = Date.now();\n',
    'A document has no clock: the same facts give the same bytes.',
  ),
  lint(
    `${inDocuments}-random.ts`,
    'eslint(no-restricted-properties)',
    'export const chance = Math.random();\n',
    'A document has no chance in it.',
  ),
  lint(
    `${inDocuments}-crypto.ts`,
    'eslint(no-restricted-globals)',
    'export const chance = crypto.randomUUID();\n',
  ),

  boundary(`${inShell}-core.ts`, '../core/funnel.ts', 'The shell talks to core by messages only.'),
  boundary(
    `${inShell}-domain.ts`,
    '../../shared/domain/review.ts',
    'The shell has no domain logic.',
  ),
  boundary(`${inShell}-page.ts`, '../../renderer/api/paths.ts', windowsOnly),
  boundary(`${inShell}-sql.ts`, 'better-sqlite3', windowsOnly),
  boundary('src/preload/planted-node.ts', 'node:fs', twoFunctions),
  boundary('src/preload/planted-shared.ts', '../shared/domain/review.ts', twoFunctions),

  boundary(`${inPage}-main.ts`, '../../../main/core/funnel.ts', bridgeOnly),
  boundary(`${inPage}-electron.ts`, 'electron', bridgeOnly),
  boundary(`${inPage}-node.ts`, 'node:fs', bridgeOnly),
  boundary(`${inPage}-yjs.ts`, 'yjs', bridgeOnly),
  boundary(`${inPage}-zod.ts`, 'zod', typesOnly),
  boundary(
    'src/renderer/app/planted-inside.ts',
    '../features/finding/finding-order.ts',
    'Another feature is used through its index.ts.',
  ),
  boundary(`${inKit}-api.ts`, '../api/paths.ts', 'The kit knows nothing of reviews.'),
  boundary(
    `${inKit}-feature.ts`,
    '../features/finding/index.ts',
    'The kit knows nothing of reviews.',
  ),
  boundary(`${inKit}-electron.ts`, 'electron', bridgeOnly),
  boundary(`${inKit}-zod.ts`, 'zod', typesOnly),
];

export const habits: readonly Plant[] = [
  lint(`${inCore}-default.ts`, 'import(no-default-export)', 'export default 1;\n'),
  lint(`${inCore}-console.ts`, 'eslint(no-console)', "console.log('a note');\n"),
  lint(
    `${inCore}-any.ts`,
    'typescript(no-explicit-any)',
    'export const read = (value: any): void => void value;\n',
  ),
  lint(
    `${inCore}-bang.ts`,
    'typescript(no-non-null-assertion)',
    'export const first = (list: string[]): string => list[0]!;\n',
  ),
  lint(`${inCore}-eval.ts`, 'eslint(no-eval)', "export const two = eval('1 + 1');\n"),
  lint(
    `${inCore}-floating.ts`,
    'typescript(no-floating-promises)',
    'export function forget(): void {\n  Promise.resolve(1);\n}\n',
  ),
  lint(
    `${inCore}-types.ts`,
    'typescript(consistent-type-imports)',
    "import { Core } from './create-core.ts';\nexport const close = (core: Core): void => core.close();\n",
  ),
  lint(
    `${inCore}-switch.ts`,
    'typescript(switch-exhaustiveness-check)',
    [
      "export function word(choice: 'a' | 'b'): number {",
      '  switch (choice) {',
      "    case 'a':",
      '      return 1;',
      '  }',
      '  return 2;',
      '}',
      '',
    ].join('\n'),
  ),
  lint(
    `${inPage}-danger.tsx`,
    'react(no-danger)',
    'export const Planted = ({ html }: { readonly html: string }) => (\n' +
      '  <div dangerouslySetInnerHTML={{ __html: html }} />\n);\n',
  ),
  lint(
    `${inPage}-picture.tsx`,
    'jsx-a11y(alt-text)',
    'export const Planted = () => <img src="x.png" />;\n',
  ),
  lint(
    'src/shared/domain/planted-round.ts',
    'import(no-cycle)',
    "import { two } from './planted-about.ts';\nexport const one = (): number => two();\n",
  ),
  lint(
    'src/shared/domain/planted-about.ts',
    'import(no-cycle)',
    "import { one } from './planted-round.ts';\nexport const two = (): number => one();\n",
  ),
];

/** By the settings that must notice. */
export const typed: Readonly<Record<string, readonly Plant[]>> = {
  shared: [
    lint(
      'src/shared/domain/planted-document.ts',
      'TS2584',
      'export const title = document.title;\n',
    ),
    lint('src/shared/domain/planted-window.ts', 'TS2304', 'export const here = window.location;\n'),
    lint('src/shared/domain/planted-process.ts', 'TS2591', 'export const env = process.env;\n'),
    lint(
      'src/shared/domain/planted-buffer.ts',
      'TS2591',
      "export const bytes = Buffer.from('a');\n",
    ),
    lint('src/shared/lib/planted-enum.ts', 'TS1294', 'export enum Choice {\n  A,\n}\n'),
    lint(
      'src/shared/lib/planted-namespace.ts',
      'TS1294',
      'export namespace Inner {\n  export const a = 1;\n}\n',
    ),
    lint(
      'src/shared/lib/planted-parameter.ts',
      'TS1294',
      'export class Point {\n  constructor(readonly x: number) {}\n}\n',
    ),
    lint(
      'src/shared/lib/planted-index.ts',
      'TS2322',
      'export const first = (list: readonly string[]): string => list[0];\n',
    ),
    lint(
      'src/shared/lib/planted-optional.ts',
      'TS2375',
      'export const made: { a?: string } = { a: undefined };\n',
    ),
    lint('src/shared/lib/planted-unused.ts', 'TS6133', 'const unused = 1;\nexport const a = 2;\n'),
  ],
  core: [
    lint(`${inCore}-dom.ts`, 'TS2584', 'export const title = document.title;\n'),
    lint(
      `${inCore}-handlers.ts`,
      'TS2740',
      "import type { Handlers } from './handler.ts';\nexport const handlers: Handlers = {};\n",
    ),
    lint(
      `${inCore}-answer.ts`,
      'TS2322',
      "import { ok } from '../../shared/lib/result.ts';\n" +
        "import type { Handler } from './handler.ts';\n" +
        "export const wrong: Handler<'app.info'> = () => ok({ version: 1, recoveredFrom: 'nothing' });\n",
    ),
    lint(
      `${inCore}-failure.ts`,
      'TS2322',
      "import { err } from '../../shared/lib/result.ts';\n" +
        "import type { Handler } from './handler.ts';\n" +
        "export const wrong: Handler<'app.info'> = () => err({ name: 'not-declared' });\n",
    ),
  ],
  shell: [lint(`${inShell}-dom.ts`, 'TS2584', 'export const title = document.title;\n')],
  renderer: [
    lint(`${inPage}-process.ts`, 'TS2591', 'export const here = process.cwd();\n'),
    lint(`${inPage}-require.ts`, 'TS2591', "export const fs = require('fs');\n"),
    lint(
      `${inPage}-operation.ts`,
      'TS2345',
      "import { invoke } from '../../api/invoke.ts';\n" +
        "export const ask = () => invoke('nothing.like-it', {});\n",
    ),
    lint(
      `${inPage}-unhandled.ts`,
      'TS2345',
      "import type { Failure } from '../../../shared/ipc/contract.ts';\n" +
        "import { assertNever } from '../../../shared/lib/result.ts';\n" +
        "export function words(failure: Failure<'finding.change'>): string {\n" +
        '  switch (failure.name) {\n' +
        "    case 'review-not-found':\n      return 'gone';\n" +
        '    default:\n      return assertNever(failure);\n  }\n}\n',
    ),
  ],
};

/** What is allowed, so that a rule that reports everything is noticed too. */
export const harmless: readonly { readonly file: string; readonly code: string }[] = [
  { file: `${inStore}-allowed.ts`, code: imports('kysely') },
  { file: `${inCore}-allowed.ts`, code: imports('node:fs') },
  { file: `${inDocuments}-allowed.ts`, code: imports('docx') },
  { file: `${inShell}-allowed.ts`, code: imports('electron') },
  { file: 'src/preload/planted-allowed.ts', code: imports('electron') },
  { file: `${inShared}-allowed.ts`, code: imports('../lib/schema.ts') },
  { file: `${inPage}-allowed.ts`, code: imports('../../api/paths.ts') },
  { file: 'src/renderer/app/planted-allowed.ts', code: imports('../features/finding/index.ts') },
];
