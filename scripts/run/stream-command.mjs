// Runs a program whose output a person watches, and passes on the signal that ends the script.

import { spawn } from 'node:child_process';

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<{ code: number, stdout: string }>} `stdout` is empty unless it was piped
 */
export function streamCommand(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    let stdout = '';
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.stdio ?? ['ignore', 'inherit', 'inherit'],
      // A group of its own, because xvfb-run does not pass signals on to what it started.
      detached: process.platform !== 'win32',
    });
    child.stdout?.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
    const end = (signal) => {
      try {
        if (process.platform === 'win32' || child.pid === undefined) child.kill(signal);
        else process.kill(-child.pid, signal);
      } catch {
        // It has ended already.
      }
    };
    const onInterrupt = () => end('SIGINT');
    const onTerminate = () => end('SIGTERM');
    process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
    const stopWatching = endWhenNpmIsGone(onTerminate);
    const forget = () => {
      stopWatching();
      process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
    };
    child.on('error', (error) => {
      forget();
      reject(error);
    });
    child.on('close', (code, signal) => {
      forget();
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), stdout });
    });
  });
}

// npm starts scripts through a shell that does not pass a signal on: ended by signal, npm would
// leave the application behind.
function endWhenNpmIsGone(end) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) end();
  }, 1000);
  return () => clearInterval(timer);
}
