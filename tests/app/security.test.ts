// Each lock, tried against the real runtime by a page that would like to get out.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchOf, root } from '../setup/runtime.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';

let running: RunningApp;
let server: Server;
let heard: string[];
let address: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('<script>document.title = "taken"</script>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  running = await startApp();
});

test.beforeEach(() => {
  heard = [];
});

test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
  server.close();
});

test('the page has no Node and nothing of Electron', async () => {
  const names = await running.page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'Buffer',
      '__dirname',
      'global',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in window),
  );
  expect(names).toEqual([]);
});

test('the bridge is two functions that cannot be changed', async () => {
  const bridge = await running.page.evaluate(() => {
    const before = Object.keys(window.fieldfare).toSorted();
    try {
      (window.fieldfare as { call: unknown }).call = () => 'taken';
    } catch {
      // Refused loudly is as good as refused quietly.
    }
    return { before, isFunction: typeof window.fieldfare.call === 'function' };
  });
  expect(bridge).toEqual({ before: ['call', 'onChanged'], isFunction: true });
  expect(await running.ask('app.info', {})).toMatchObject({ recoveredFrom: 'nothing' });
});

test('the window is sandboxed, isolated and without a webview', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
      contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  });
});

test('the content security policy starts from nothing', async () => {
  const policy = await running.page.evaluate(async () => {
    const answer = await fetch('app://fieldfare/index.html');
    return answer.headers.get('content-security-policy');
  });
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('http');
});

test('a script in the markup and a string as code are refused', async () => {
  const result = await running.page.evaluate(async () => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.taken = true';
      document.head.append(script);
    } catch {
      // Trusted types may refuse the assignment itself.
    }
    const button = document.createElement('button');
    try {
      button.setAttribute('onclick', 'window.taken = true');
      document.body.append(button);
      button.click();
      button.remove();
    } catch {
      // So may the handler.
    }
    const timer = new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    await timer;
    return 'taken' in window;
  });
  expect(result).toBe(false);
});

test('only files of the page are served, wherever an address points', async () => {
  const answers = await running.page.evaluate(async () => {
    const ask = async (url: string, method = 'GET'): Promise<number | string> => {
      try {
        return (await fetch(url, { method })).status;
      } catch {
        return 'refused';
      }
    };
    return {
      own: await ask('app://fieldfare/index.html'),
      outside: await ask('app://fieldfare/../../package.json'),
      encoded: await ask('app://fieldfare/%2e%2e/%2e%2e/package.json'),
      slashes: await ask('app://fieldfare/..%2f..%2fpackage.json'),
      backslashes: await ask('app://fieldfare/..%5c..%5cpackage.json'),
      nul: await ask('app://fieldfare/index.html%00.js'),
      broken: await ask('app://fieldfare/%zz'),
      folder: await ask('app://fieldfare/'),
      post: await ask('app://fieldfare/index.html', 'POST'),
      host: await ask('app://elsewhere/index.html'),
      file: await ask('file:///etc/passwd'),
      blob: await ask('blob:app://fieldfare/1'),
    };
  });
  expect(answers.own).toBe(200);
  for (const [name, status] of Object.entries(answers)) {
    if (name !== 'own') expect([404, 'refused'], name).toContain(status);
  }
});

test('no request leaves the laptop', async () => {
  const outcome = await running.page.evaluate(async (url) => {
    const attempts = [
      () => fetch(url),
      () => fetch(`${url}/beacon`, { method: 'POST', mode: 'no-cors', body: 'x' }),
    ];
    const done: string[] = [];
    for (const attempt of attempts) {
      try {
        await attempt();
        done.push('through');
      } catch {
        done.push('stopped');
      }
    }
    navigator.sendBeacon(`${url}/beacon2`, 'x');
    const image = new Image();
    image.src = `${url}/image.png`;
    try {
      // eslint-disable-next-line no-new
      new WebSocket(url.replace('http', 'ws'));
    } catch {
      // Stopped by the policy.
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 400);
    });
    return done;
  }, address);
  expect(outcome).toEqual(['stopped', 'stopped']);
  expect(heard).toEqual([]);
});

test('even the main process of the window cannot load another address in its session', async () => {
  const status = await running.app.evaluate(async ({ session }, url) => {
    try {
      const answer = await session.defaultSession.fetch(url);
      return String(answer.status);
    } catch (error) {
      return String(error);
    }
  }, address);
  expect(status).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(heard).toEqual([]);
});

test('the window stays where it is', async () => {
  const { page, app } = running;
  const before = page.url();
  await page.evaluate((url) => {
    location.href = url;
  }, address);
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'file:///etc/passwd';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect(heard).toEqual([]);
  const opened = await page.evaluate(
    (url) =>
      [
        window.open(url),
        window.open('app://fieldfare/index.html'),
        window.open('javascript:1'),
      ].map((w) => w === null),
    address,
  );
  expect(opened).toEqual([true, true, true]);
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
});

test('an external page opens outside only when it is on the list', async () => {
  const { app, page } = running;
  const asked = await app.evaluate(({ shell }) => {
    const list: string[] = [];
    shell.openExternal = (url: string) => {
      list.push(url);
      return Promise.resolve();
    };
    (globalThis as { askedFor?: string[] }).askedFor = list;
    return list.length;
  });
  expect(asked).toBe(0);
  const listed = 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2';
  await page.evaluate((url) => {
    for (const candidate of [
      url,
      'https://www.gov.uk.example.com/government/publications/keeping-children-safe-in-education--2',
      'https://example.com/?https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
      'http://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
      'https://user@www.gov.uk/government/publications/keeping-children-safe-in-education--2',
      'file:///etc/passwd',
    ]) {
      window.open(candidate);
    }
  }, listed);
  await page.waitForTimeout(300);
  const opened = await app.evaluate(() => (globalThis as { askedFor?: string[] }).askedFor);
  expect(opened).toEqual([listed]);
});

test('permissions are refused', async () => {
  const states = await running.page.evaluate(async () => {
    const names = ['geolocation', 'camera', 'microphone', 'notifications', 'midi'] as const;
    const found: Record<string, string> = {};
    for (const name of names) {
      found[name] = (await navigator.permissions.query({ name: name as PermissionName })).state;
    }
    const media = await navigator.mediaDevices
      ?.getUserMedia({ video: true })
      .then(() => 'given')
      .catch((error: Error) => error.name);
    return { ...found, media };
  });
  expect(Object.values(states)).not.toContain('granted');
  expect(states.media).not.toBe('given');
});

test('a frame, a webview and another window cannot call core', async () => {
  const { page, app } = running;
  const inFrame = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'app://fieldfare/index.html';
    document.body.append(frame);
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    try {
      return frame.contentWindow !== null && 'fieldfare' in frame.contentWindow;
    } catch {
      // The policy left an empty frame of another origin.
      return false;
    } finally {
      frame.remove();
    }
  });
  expect(inFrame).toBe(false);
  const answer = await app.evaluate(
    async ({ BrowserWindow }, script) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: script, sandbox: true },
      });
      await other.loadURL('app://fieldfare/index.html');
      const result: unknown = await other.webContents.executeJavaScript(
        "window.fieldfare.call('app.info', {}).then(() => 'answered', () => 'refused')",
      );
      other.destroy();
      return result;
    },
    join(root, 'out/preload/index.cjs'),
  );
  expect(answer).toBe('refused');
});

test('an unknown operation and a wrong input are failures, not errors', async () => {
  const results = await running.page.evaluate(() =>
    Promise.all([
      window.fieldfare.call('shell.run', {}),
      window.fieldfare.call('constructor', {}),
      window.fieldfare.call('review.overview', { reviewId: '../../etc/passwd' }),
      window.fieldfare.call('review.overview', null),
      window.fieldfare.call('evidence.list', { reviewId: 1, limit: 1e9 }),
    ]),
  );
  for (const result of results) {
    expect(result).toMatchObject({ ok: false, failure: { name: 'invalid-input' } });
  }
});

test('a second start ends and leaves the first in front', async () => {
  const { executablePath, args, env } = launchOf(running.profile);
  const second = spawn(executablePath, args, { env, stdio: 'ignore' });
  const ended = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => {
      second.kill('SIGKILL');
      resolve(false);
    }, 10_000);
    second.once('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
  expect(ended).toBe(true);
  expect(await running.ask('app.info', {})).toBeTruthy();
});

test('the profile is readable by its owner only', async () => {
  const { statSync } = await import('node:fs');
  expect(statSync(`${running.profile}/data`).mode & 0o077).toBe(0);
  expect(statSync(`${running.profile}/data/fieldfare.db`).mode & 0o077).toBe(0);
});
