// One verdict a person on a finding. Two laptops that mark the same person apart, one as standing behind
// it and one as unable to, leave both marks in the document: the reason is what must not get lost.
import type { Finding } from '../../../shared/domain/finding.ts';

export function withOneVerdict(finding: Finding): Finding {
  const cannot = new Set(finding.whyNots.map(({ personId }) => personId));
  if (!finding.agreedBy.some((id) => cannot.has(id))) return finding;
  return { ...finding, agreedBy: finding.agreedBy.filter((id) => !cannot.has(id)) };
}
