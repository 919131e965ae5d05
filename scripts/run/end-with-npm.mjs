// npm starts scripts through a shell that does not pass a signal on: ended by signal, npm would
// leave the script, and the application it opened, behind.

/** Ends this process as a signal would, soon after the npm that started it is gone. */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 1000);
  timer.unref();
}
