// The system libraries on Debian and its relatives: installed as root, otherwise named in one line.

import fs from 'node:fs';
import { SetUpFailure } from './failure.mjs';
import { lastLines, runCommand } from './run-command.mjs';
import { say } from './say.mjs';

// Later releases gave some libraries a new name; the first name that is known is taken.
const forWindows = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2', 'libasound2t64'],
  ['xvfb'],
  ['xauth'],
  ['unzip'],
];
const forDocuments = [
  ['libreoffice-writer-nogui'],
  ['poppler-utils'],
  ['fonts-crosextra-carlito'],
  ['fonts-liberation'],
];

/** Installs what is missing (as root), or says the one line that does. Elsewhere does nothing. */
export async function prepareSystemPackages() {
  const missing = await findMissing();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    const names = missing.map(([name]) => name).join(' ');
    say(`system packages are missing. As root: apt-get update && apt-get install -y ${names}`);
    return;
  }
  say(`installing system packages: ${missing.map(([name]) => name).join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  await runCommand('apt-get', [...wait, 'update', '-qq'], { env, limitMs: 300_000 });
  const names = await Promise.all(missing.map(chooseName));
  const result = await runCommand(
    'apt-get',
    [...wait, 'install', '-y', '-qq', '--no-install-recommends', ...names],
    { env, limitMs: 1_800_000 },
  );
  if (result.code === 0) return;

  const windowless = (await findMissing()).filter((choices) => forWindows.includes(choices));
  const line = `apt-get update && apt-get install -y ${names.join(' ')}`;
  if (windowless.length > 0) {
    throw new SetUpFailure(
      `System packages could not be installed:\n${lastLines(result.output)}`,
      `check the connection to the package mirror, then run as root: ${line}`,
    );
  }
  say(`some packages for rendering documents could not be installed. As root: ${line}`);
}

/** The packages that are not installed, each with the names it may have. None where dpkg is not. */
async function findMissing() {
  if (process.platform !== 'linux' || !fs.existsSync('/usr/bin/dpkg-query')) return [];
  const wanted = [...forWindows, ...forDocuments];
  const { output } = await runCommand('/usr/bin/dpkg-query', [
    '-W',
    '-f',
    '${db:Status-Status} ${Package}\\n',
    ...wanted.flat(),
  ]);
  const installed = new Set(
    output
      .split('\n')
      .filter((line) => line.startsWith('installed '))
      .map((line) => line.slice('installed '.length)),
  );
  return wanted.filter((choices) => !choices.some((name) => installed.has(name)));
}

async function chooseName(choices) {
  for (const name of choices) {
    const { output } = await runCommand('apt-cache', ['policy', name]);
    if (/Candidate: (?!\(none\))/.test(output)) return name;
  }
  return choices[0];
}
