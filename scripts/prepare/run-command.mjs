// Runs a program and waits for it without blocking (a lock must be kept alive meanwhile).

import { spawn } from 'node:child_process';

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitMs?: number, show?: boolean }} [options]
 *   `show` passes the output on to standard error; otherwise it is only collected.
 * @returns {Promise<{ code: number, output: string, isMissing: boolean, isOverTime: boolean }>}
 *   never rejects: a program that is not there has `isMissing`, one stopped at its limit `isOverTime`
 */
export function runCommand(program, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    let isOverTime = false;
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && program === 'npm',
    });
    const timer = options.limitMs
      ? setTimeout(() => {
          isOverTime = true;
          child.kill('SIGKILL');
        }, options.limitMs)
      : undefined;
    const take = (chunk) => {
      output += chunk;
      if (options.show) process.stderr.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({
        code: 127,
        output: error.message,
        isMissing: error.code === 'ENOENT',
        isOverTime: false,
      });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output, isMissing: false, isOverTime });
    });
  });
}

/** The last lines of a program's output: enough to see why it failed, short enough to read. */
export function lastLines(output, count = 12) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}

/** What npm says went wrong, without the stack and the error object it prints around it. */
export function npmComplaint(output) {
  const lines = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!) \S/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) /, ''))
    .filter(
      (line) =>
        !/^(A complete log|aliases:|Options:|Run "npm|\[|\}|errno |syscall |[\w-]+:.*\{$)/.test(
          line,
        ),
    );
  return lines.slice(0, 4).join('\n') || lastLines(output, 4);
}
