// A vitest reporter that writes what was counted, with the reason of each skipped test (the JSON
// reporter that vitest brings leaves the reasons out).

import fs from 'node:fs';
import path from 'node:path';

export default class VitestCounts {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: [], skipped: [] };
    for (const module of modules) {
      const file = path.relative(process.cwd(), module.moduleId);
      for (const error of module.errors()) {
        counts.failed.push(`${file}: ${firstLine(error)}`);
      }
      for (const suite of module.children.allSuites()) {
        for (const error of suite.errors()) {
          counts.failed.push(`${file} > ${suite.fullName}: ${firstLine(error)}`);
        }
      }
      for (const test of module.children.allTests()) {
        const name = `${file} > ${test.fullName}`;
        const result = test.result();
        if (result.state === 'passed') counts.passed += 1;
        else if (result.state === 'skipped') {
          counts.skipped.push({ name, reason: result.note ?? '' });
        } else counts.failed.push(name);
      }
    }
    for (const error of unhandledErrors) counts.failed.push(`outside a test: ${firstLine(error)}`);
    fs.writeFileSync(process.env.FIELDFARE_COUNTS_FILE, JSON.stringify(counts));
  }
}

function firstLine(error) {
  return String(error.message ?? error).split('\n')[0];
}
