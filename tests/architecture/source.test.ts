// What no tool checks and the source still keeps to, read from its syntax trees.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCore } from '../support/core-process.ts';
import { filesUnder, walk, type Node } from '../support/syntax.ts';
import { importsOf, place, source, textOf, trees, under } from './trees.ts';

/** Where an import of our own leads to. */
const targetOf = (file: string, specifier: string): string | null =>
  specifier.startsWith('.') ? place(resolve(dirname(file), specifier)) : null;

test('no feature of the page reaches inside another', () => {
  const featureOf = (file: string): string | null =>
    /^src\/renderer\/features\/([^/]+)\//.exec(file)?.[1] ?? null;
  const found = under('src/renderer').flatMap(([file, tree]) =>
    importsOf(tree).flatMap((specifier) => {
      const target = targetOf(file, specifier);
      const feature = target === null ? null : featureOf(target);
      const isInside = feature !== null && feature !== featureOf(file);
      return isInside && !target!.endsWith(`/${feature}/index.ts`) ? [`${file}: ${specifier}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

test('the kit, the messages and the ways to core know no feature', () => {
  const found = ['ui', 'messages', 'api', 'styles'].flatMap((folder) =>
    under(`src/renderer/${folder}`).flatMap(([file, tree]) =>
      importsOf(tree).flatMap((specifier) => {
        const target = targetOf(file, specifier) ?? '';
        return /^src\/renderer\/(?:features|app)\//.test(target) ? [`${file}: ${specifier}`] : [];
      }),
    ),
  );
  expect(found).toEqual([]);
});

test('every import of our own names its file', () => {
  const found = [...trees].flatMap(([file, tree]) =>
    importsOf(tree).flatMap((specifier) => {
      const isNamed = /\.(?:tsx?|css|json|svg|png)(?:\?.*)?$/.test(specifier);
      return specifier.startsWith('.') && !isNamed ? [`${file}: ${specifier}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

test('no file of the source is longer than 400 lines', () => {
  const all = filesUnder(resolve('src'), /\.(?:tsx?|css)$/);
  const long = all.flatMap((path) => {
    const lines = readFileSync(path, 'utf8').split('\n').length - 1;
    return lines > 400 ? [`${place(path)}: ${lines}`] : [];
  });
  expect(long).toEqual([]);
});

test('every file begins with what it is for', () => {
  const bare = source.map(place).filter((file) => {
    const text = readFileSync(file, 'utf8');
    return !/^(?:\/\/|\/\*)/.test(text) && text.split('\n').length > 15;
  });
  expect(bare).toEqual([]);
});

test('files and folders are named in kebab-case, and for what they give', () => {
  const wrong = source.map(place).filter((file) =>
    file.split('/').some((part) => {
      const name = part.replace(/(?:\.(?:contract|module|d))?\.tsx?$/, '');
      return (
        !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ||
        /\b(?:utils?|helpers?|common|manager|misc)\b/.test(name)
      );
    }),
  );
  expect(wrong).toEqual([]);
});

test('SQL is built in the store and nowhere else', () => {
  const builders = new Set(['selectFrom', 'insertInto', 'deleteFrom', 'updateTable', 'prepare']);
  const found = under('src/main')
    .filter(([file]) => !file.startsWith('src/main/core/store/'))
    .flatMap(([file, tree]) =>
      [...walk(tree)].flatMap((node) => {
        const property = node.type === 'MemberExpression' ? (node['property'] as Node) : null;
        const name = property?.['name'];
        const text = textOf(node) ?? '';
        const isSql =
          (typeof name === 'string' && builders.has(name)) ||
          /^\s*(?:SELECT\b.+\bFROM\b|INSERT INTO\b|DELETE FROM\b|UPDATE\b.+\bSET\b|PRAGMA\b)/s.test(
            text,
          );
        return isSql ? [`${file}: ${typeof name === 'string' ? name : text}`] : [];
      }),
    );
  expect(found).toEqual([]);
});

test('the domain and the documents have no clock and no chance in them', () => {
  const isClock = (node: Node): boolean => {
    const callee = node['callee'] as Node | undefined;
    const isDate = callee?.type === 'Identifier' && callee['name'] === 'Date';
    if (node.type === 'NewExpression')
      return isDate && (node['arguments'] as unknown[]).length === 0;
    if (node.type !== 'CallExpression' || callee === undefined) return false;
    if (isDate) return true;
    if (callee.type !== 'MemberExpression') return false;
    const [object, property] = [callee['object'] as Node, callee['property'] as Node];
    const name = `${String(object['name'])}.${String(property['name'])}`;
    return ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(name);
  };
  const found = [...under('src/shared'), ...under('src/main/core/documents')].flatMap(
    ([file, tree]) => ([...walk(tree)].some(isClock) ? [file] : []),
  );
  expect(found).toEqual([]);
});

test('the line between page and core has two names, each written where it ends', () => {
  const names = [...trees].flatMap(([file, tree]) =>
    [...walk(tree)].flatMap((node) => {
      const text = textOf(node);
      return text !== null && /^fieldfare:\w/.test(text) ? [`${text} in ${file}`] : [];
    }),
  );
  expect([...new Set(names.map((name) => name.split(' ')[0]))].toSorted()).toEqual([
    'fieldfare:call',
    'fieldfare:changed',
  ]);
  const calls = /^(?:handle|handleOnce|invoke|send|sendSync|on|once|postMessage)$/;
  const channels = [...under('src/main/shell'), ...under('src/preload')].flatMap(([file, tree]) =>
    [...walk(tree)].flatMap((node) => {
      if (node.type !== 'CallExpression') return [];
      const callee = node['callee'] as Node;
      if (callee.type !== 'MemberExpression') return [];
      const owner = readFileSync(file, 'utf8').slice(
        callee.start,
        (callee['property'] as Node).start,
      );
      const isIpc = /ipcMain|ipcRenderer|webContents/.test(owner);
      const name = textOf((node['arguments'] as Node[])[0]);
      return isIpc && calls.test(String((callee['property'] as Node)['name'])) && name !== null
        ? [name]
        : [];
    }),
  );
  // Electron's own events of a web page are no channels.
  const ours = channels.filter(
    (name) =>
      !/^(?:will-|did-|devtools-|context-menu|render-|unresponsive|responsive|before-|zoom-|console-|page-|found-|select-|new-|input-|update-|destroyed|focus|blur|login|certificate|enter-|leave-|media-|cursor-|plugin-|preload-|paint|ipc-|preferred-)/.test(
        name,
      ),
  );
  expect(new Set(ours)).toEqual(new Set(['fieldfare:call', 'fieldfare:changed']));
});

describe('one copy of yjs', () => {
  test('among the packages', () => {
    const found = filesUnder(resolve('node_modules/yjs'), /^package\.json$/);
    expect(found.map(place)).toEqual(['node_modules/yjs/package.json']);
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, unknown>;
    };
    expect(Object.keys(lock.packages).filter((name) => name.endsWith('node_modules/yjs'))).toEqual([
      'node_modules/yjs',
    ]);
  });

  test('in core as it is built', async () => {
    const built = await buildCore();
    try {
      const code = filesUnder(dirname(built.entry), /\.js$/).map((path) =>
        readFileSync(path, 'utf8'),
      );
      // The name by which yjs itself notices a second copy.
      expect(code.join('\n').split('__ $YJS$ __')).toHaveLength(2);
    } finally {
      built.remove();
    }
  }, 120_000);
});
