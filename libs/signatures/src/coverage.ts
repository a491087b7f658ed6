import { sha256 } from './crypto/algorithms.js';
import { reasons, type Reason } from './reasons.js';
import type { CoveredFile, ExpectedFile, Verdict } from './verdict.js';

/**
 * Compares what is covered with the files that must be, by their bytes. A signature that leaves out a file, or
 * covers another one, is not the one that was asked for. A PDF is itself the file that its signatures cover.
 */
export const checkCoverage = (
  verdict: Verdict,
  bytes: Uint8Array,
  expectedFiles: readonly ExpectedFile[] | undefined,
): Verdict => {
  if (!expectedFiles || verdict.outcome === 'invalid' || verdict.signatures.length === 0) {
    return verdict;
  }
  const coverages =
    verdict.format === 'pdf'
      ? [[{ sha256: sha256(bytes) }]]
      : verdict.signatures.map(({ covers }) => covers);
  const expected = expectedFiles.map((file) => ({ name: file.name, sha256: sha256(file.bytes) }));
  const missing = expected
    .filter((file) => coverages.some((covered) => !holds(covered, file)))
    .map(({ name }) => name);
  if (missing.length > 0) return { ...fail(verdict, 'files-not-covered'), missing };
  const hasOthers = coverages.flat().some((file) => !holds(expected, file));
  return hasOthers ? fail(verdict, 'other-files-covered') : verdict;
};

const holds = (files: readonly CoveredFile[], file: CoveredFile): boolean =>
  files.some((one) => one.sha256 === file.sha256);

const fail = (verdict: Verdict, reason: Reason): Verdict => ({
  ...verdict,
  outcome: reasons[reason],
  reason,
});
