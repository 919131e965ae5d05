// Looks inside the application that `npm run package` packs, and starts it. What a packer leaves in
// by mistake is what nobody reads: the lists here say what may be there, not what may not.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readRuntime, root } from '../setup/runtime.ts';
import { outsideImports } from './outside-imports.ts';
import { packApplication, type PackedApplication } from './packed-application.ts';
import { pause, startApplication, until } from './running-application.ts';

let packed: PackedApplication | undefined;

beforeAll(() => {
  if (process.platform === 'linux') packed = packApplication();
}, 300_000);

beforeEach((context) => {
  context.skip(process.platform !== 'linux', 'looks into the Linux package: needs Linux');
});

afterAll(() => {
  packed?.remove();
});

/** What was packed; a test on another system never gets here. */
function application(): PackedApplication {
  if (packed === undefined) throw new Error('Nothing was packed.');
  return packed;
}

const isScript = (file: string) => /\.[cm]?js$/.test(file);
const ourScripts = () =>
  application().files.filter((file) => file.startsWith('out/') && isScript(file));

describe('what is inside', () => {
  test('nothing but the built application and better-sqlite3', () => {
    const allowed = [
      /^package\.json$/,
      /^out\/shell\/[\w./-]+\.js$/,
      /^out\/preload\/[\w-]+\.cjs$/,
      /^out\/core\/index\.js$/,
      /^out\/core\/parts\/[\w.-]+\.js$/,
      /^out\/renderer\/index\.html$/,
      /^out\/renderer\/assets\/[\w.-]+\.(js|css|svg|png|woff2)$/,
      /^node_modules\/better-sqlite3\/(LICENSE|package\.json)$/,
      /^node_modules\/better-sqlite3\/lib\/[\w/-]+\.js$/,
      new RegExp(`^node_modules/better-sqlite3/prebuilds/linux-${process.arch}\\.node$`),
    ];
    const others = application().files.filter(
      (file) => !allowed.some((pattern) => pattern.test(file)),
    );
    expect(others).toEqual([]);
    for (const file of ['out/shell/index.js', 'out/preload/index.cjs', 'out/core/index.js']) {
      expect(application().files).toContain(file);
    }
  });

  test('the bundles ask for Electron, Node and better-sqlite3 only', () => {
    const builtIn = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
    const asked = new Set(
      ourScripts().flatMap((file) => [...outsideImports(application().read(file))]),
    );
    const outside = [...asked].filter((name) => !builtIn.has(name)).sort();
    expect(outside).toEqual(['better-sqlite3', 'electron']);
  });

  test('only core asks for better-sqlite3, and only the shell and the preload for Electron', () => {
    const askers = (name: string) => [
      ...new Set(
        ourScripts()
          .filter((file) => outsideImports(application().read(file)).has(name))
          .map((file) => file.split('/')[1]),
      ),
    ];
    expect(askers('better-sqlite3')).toEqual(['core']);
    expect(askers('electron').sort()).toEqual(['preload', 'shell']);
  });

  test('one copy of yjs, in core', () => {
    // Yjs itself warns with these words when it is loaded twice: one sentence for each copy.
    const copies = ourScripts().flatMap((file) =>
      [
        ...application()
          .read(file)
          .matchAll(/Yjs was already imported/g),
      ].map(() => file.split('/')[1]),
    );
    expect(copies).toEqual(['core']);
  });

  test('no source maps, and no folder of the machine it was built on', () => {
    const machine = [root, homedir(), readRuntime().electronDist].filter(
      (place) => place.length > 5,
    );
    const told = application()
      .files.filter((file) => !file.endsWith('.node'))
      .filter((file) => {
        const text = application().read(file);
        return /[#@] sourceMappingURL=/.test(text) || machine.some((place) => text.includes(place));
      });
    expect(told).toEqual([]);
  });

  test('the manifest is that of a user, not of a developer', () => {
    const manifest = JSON.parse(application().read('package.json')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ name: 'fieldfare', main: 'out/shell/index.js' });
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('scripts');
  });

  test('the resources are those of the repository', () => {
    const list = (folder: string) =>
      readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => !path.basename(name).startsWith('.'))
        .sort();
    expect(list(path.join(application().folder, 'resources', 'resources'))).toEqual(
      list(path.join(root, 'resources')),
    );
    expect(readdirSync(path.join(application().folder, 'resources')).sort()).toEqual([
      'app.asar',
      'app.asar.unpacked',
      'resources',
    ]);
  });

  test('the database works from what was packed', () => {
    const program = `const Database = require('better-sqlite3');
      const database = new Database(':memory:');
      process.stdout.write(String(database.prepare('select 6 * 7').pluck().get()));`;
    const result = spawnSync(readRuntime().node, ['-e', program], {
      cwd: application().extracted,
      encoding: 'utf8',
    });
    expect(result).toMatchObject({ stdout: '42', status: 0 });
  });
});

test('bundles and cards open by double-click: the package says so to the system', async () => {
  const place = path.join(root, 'electron-builder.config.mjs');
  const { default: config } = (await import(place)) as {
    default: { fileAssociations: { ext: string; mimeType: string; name: string }[] };
  };
  const declared = config.fileAssociations.map(({ ext, mimeType }) => [ext, mimeType]);
  expect(declared).toEqual([
    ['fieldfare', 'application/x-fieldfare'],
    ['fieldfare-card', 'application/x-fieldfare-card'],
  ]);
});

describe('fuses', () => {
  const wanted: Record<keyof typeof FuseV1Options, boolean> = {
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  };

  test('every fuse of the binary is set as decided', async () => {
    const wire: Record<string, unknown> = {
      ...(await getCurrentFuseWire(application().executable)),
    };
    const read = Object.entries(wire)
      .filter(([key]) => key !== 'version')
      .map(([key, state]) => [FuseV1Options[Number(key)], state]);
    const expected = read.map(([name]) => [
      name,
      wanted[name as keyof typeof wanted] ? FuseState.ENABLE : FuseState.DISABLE,
    ]);
    expect(read.length).toBeGreaterThanOrEqual(8);
    expect(read).toEqual(expected);
  });

  test('a fuse that Electron adds is an error until it is decided', async () => {
    const known = Object.keys(FuseV1Options).filter((name) => !/^\d+$/.test(name));
    expect(Object.keys(wanted).sort()).toEqual(known.sort());
    // Not typed: the script is plain JavaScript, so that it runs before anything is installed.
    const place = path.join(root, 'scripts', 'package', 'fuses.mjs');
    const script = (await import(place)) as {
      fuses: Record<string, boolean>;
      setFuses: (executable: string) => Promise<void>;
    };
    expect(script.fuses).toEqual(wanted);
    delete script.fuses['OnlyLoadAppFromAsar'];
    await expect(script.setFuses(application().executable)).rejects.toThrow('OnlyLoadAppFromAsar');
    script.fuses['OnlyLoadAppFromAsar'] = true;
  });
});

describe('when it runs', () => {
  let work: string;
  const mark = (name: string) => path.join(work, name);

  beforeAll(() => {
    work = mkdtempSync(path.join(tmpdir(), 'fieldfare-marks-'));
    writeFileSync(mark('core-node.sh'), `#!/bin/sh\ntouch '${mark('core-node')}'\nsleep 30\n`);
    chmodSync(mark('core-node.sh'), 0o755);
    writeFileSync(
      mark('preload.cjs'),
      `require('fs').writeFileSync('${mark('node-options')}', '')`,
    );
  });

  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  test('from the source tree a plain Node may run core (so that the next test can fail)', async () => {
    const running = await startApplication(readRuntime().electronExecutable, [root], {
      FIELDFARE_CORE_NODE: mark('core-node.sh'),
    });
    try {
      await until(() => existsSync(mark('core-node')), 20_000);
      expect(running.isRunning()).toBe(true);
    } finally {
      await running.end();
      rmSync(mark('core-node'), { force: true });
    }
  });

  test('packed, it takes no other Node for core, no Node options, no debugger', async () => {
    const running = await startApplication(application().executable, ['--inspect=0'], {
      FIELDFARE_CORE_NODE: mark('core-node.sh'),
      NODE_OPTIONS: `--require=${mark('preload.cjs')}`,
      ELECTRON_RUN_AS_NODE: '1',
    });
    try {
      await pause(5_000);
      expect(running.isRunning()).toBe(true);
      expect(await running.pages()).toEqual([expect.stringMatching(/^app:\/\//)]);
      expect(existsSync(mark('core-node'))).toBe(false);
      expect(existsSync(mark('node-options'))).toBe(false);
      expect(running.output()).not.toContain('Debugger listening');
    } finally {
      await running.end();
    }
  });
});
