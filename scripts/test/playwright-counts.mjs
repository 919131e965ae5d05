// A Playwright reporter that writes what was counted, with the reason of each skipped test.

import fs from 'node:fs';
import path from 'node:path';

export default class PlaywrightCounts {
  #suite;
  #errors = [];

  onBegin(_config, suite) {
    this.#suite = suite;
  }

  onError(error) {
    this.#errors.push(String(error.message ?? error.value).split('\n')[0]);
  }

  onEnd() {
    const counts = {
      passed: 0,
      failed: this.#errors.map((text) => `outside a test: ${text}`),
      skipped: [],
    };
    for (const test of this.#suite?.allTests() ?? []) {
      const file = path.relative(process.cwd(), test.location.file);
      const name = [file, ...test.titlePath().slice(3)].join(' > ');
      const outcome = test.outcome();
      if (outcome === 'expected' || outcome === 'flaky') counts.passed += 1;
      else if (outcome === 'skipped') counts.skipped.push({ name, reason: reasonOf(test) });
      else counts.failed.push(name);
    }
    fs.writeFileSync(process.env.FIELDFARE_COUNTS_FILE, JSON.stringify(counts));
  }

  printsToStdio() {
    return false;
  }
}

function reasonOf(test) {
  const note = test.annotations.find((one) => one.type === 'skip' || one.type === 'fixme');
  if (note) return note.description ?? '';
  return 'did not run, because a test before it failed';
}
