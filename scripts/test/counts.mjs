// What a step of `npm test` counted, and how counts add up. Knows nothing of the test tools.

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {string[]} failed what failed, by name
 * @property {{ name: string, reason: string }[]} skipped
 */

/** @returns {Counts} */
export function noCounts() {
  return { passed: 0, failed: [], skipped: [] };
}

/** @param {Counts[]} list */
export function addUp(list) {
  return {
    passed: list.reduce((sum, counts) => sum + counts.passed, 0),
    failed: list.flatMap((counts) => counts.failed),
    skipped: list.flatMap((counts) => counts.skipped),
  };
}

/**
 * The counts of a test tool's report, judged together with how the tool ended: a run that reports
 * nothing wrong and still ends badly, or that found no test at all, has failed.
 * @param {Counts | undefined} reported
 */
export function judge(reported, code, name) {
  if (reported === undefined) {
    return { ...noCounts(), failed: [`${name}: ended with code ${code} and without a report`] };
  }
  const counts = { ...reported, failed: [...reported.failed] };
  const total = counts.passed + counts.failed.length + counts.skipped.length;
  if (total === 0) counts.failed.push(`${name}: no test was found`);
  if (code !== 0 && counts.failed.length === 0) {
    counts.failed.push(`${name}: ended with code ${code} though no test failed`);
  }
  // A test left out for no reason given is a test forgotten.
  counts.skipped = counts.skipped.filter((test) => {
    if (test.reason.trim() !== '') return true;
    counts.failed.push(`${test.name}: skipped without a reason`);
    return false;
  });
  return counts;
}
