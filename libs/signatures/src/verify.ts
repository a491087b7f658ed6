import { verifyCms } from './cms/verify-cms.js';
import { checkCoverage } from './coverage.js';
import { judgeBy } from './judge.js';
import { Refusal } from './reasons.js';
import {
  refused,
  summarize,
  type Format,
  type SignatureVerdict,
  type Verdict,
  type VerifyOptions,
} from './verdict.js';

/**
 * Verifies all signatures of a file. Recognizes the format by the bytes alone. Never throws because of the
 * file: whatever is wrong with it is a verdict. Asks no network, so it knows nothing of revocations.
 */
export const verify = async (bytes: Uint8Array, options: VerifyOptions): Promise<Verdict> => {
  const format = formatOf(bytes);
  const judge = judgeBy(options);
  try {
    const signatures = verifyCms(bytes, options, judge);
    const verdict = summarize(format, signatures);
    if (!options.expectedFiles) return verdict;
    return checkCoverage(verdict, coverages(signatures), options.expectedFiles);
  } catch (error) {
    return refused(format, error instanceof Refusal ? error.reason : 'malformed-signature');
  }
};

const coverages = (signatures: readonly SignatureVerdict[]): SignatureVerdict['covers'][] =>
  signatures.map(({ covers }) => covers);

const sequence = 0x30;

const formatOf = (bytes: Uint8Array): Format => (bytes[0] === sequence ? 'cms' : 'unknown');
