// Stands in for Electron's own default_app.asar in the development runtime: loads the application
// whose folder or file is named on the command line. Never part of a packaged application.

import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);
const args = process.argv.slice(1);
const preloads = [];
let target;
for (let index = 0; index < args.length && target === undefined; index += 1) {
  const word = args[index];
  // Test drivers hook in with `-r file`, as they do with Node.
  if (word === '-r' || word === '--require') preloads.push(args[(index += 1)]);
  else if (!word.startsWith('-')) target = word;
}
if (target === undefined) {
  process.stderr.write('electron: name the folder of an application\n');
  process.exit(2);
}

process.defaultApp = true;
const place = path.resolve(target);
const manifestFile = path.join(place, 'package.json');
if (fs.existsSync(manifestFile)) {
  const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  if (manifest.productName ?? manifest.name) app.name = manifest.productName ?? manifest.name;
}
const entry = Module._resolveFilename(place, null, true);
app.setAppPath(fs.existsSync(manifestFile) ? place : path.dirname(entry));

for (const file of preloads) require(path.resolve(file));
// Electron waits for this import before it is ready, so an application may still register schemes.
await import(pathToFileURL(entry).href);
