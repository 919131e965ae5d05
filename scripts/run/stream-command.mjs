// Runs a program whose output a person watches, and passes on the signal that ends the script.

import { spawn } from 'node:child_process';
import os from 'node:os';

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
    let endedBy;
    const onInterrupt = () => end((endedBy = 'SIGINT'));
    const onTerminate = () => end((endedBy = 'SIGTERM'));
    process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
    const forget = () => process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
    child.on('error', (error) => {
      forget();
      reject(error);
    });
    child.on('close', (code, signal) => {
      forget();
      // Whoever ended this wanted the script to end, not its next step to begin.
      if (endedBy !== undefined) process.exit(128 + os.constants.signals[endedBy]);
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), stdout });
    });
  });
}
