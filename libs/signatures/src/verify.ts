import { readContainer } from './asic/container.js';
import { verifyAsic } from './asic/verify-asic.js';
import { verifyCms } from './cms/verify-cms.js';
import { checkCoverage } from './coverage.js';
import { judgeBy } from './judge.js';
import { verifyPdf } from './pdf/verify-pdf.js';
import { Refusal } from './reasons.js';
import { refused, summarize, type Verdict, type VerifyOptions } from './verdict.js';

/**
 * Verifies all signatures of a file. Recognizes the format by the bytes alone. Never throws because of the
 * file: whatever is wrong with it is a verdict. Asks no network, so it knows nothing of revocations.
 */
export const verify = async (bytes: Uint8Array, options: VerifyOptions): Promise<Verdict> => {
  try {
    return checkCoverage(await verifyAll(bytes, options), bytes, options.expectedFiles);
  } catch (error) {
    return refused('unknown', error instanceof Refusal ? error.reason : 'malformed-signature');
  }
};

const verifyAll = async (bytes: Uint8Array, options: VerifyOptions): Promise<Verdict> => {
  const judge = judgeBy(options);
  if (startsWith(bytes, zip)) {
    const container = await readContainer(bytes);
    return summarize(container.format, verifyAsic(container, judge));
  }
  if (startsWith(bytes, pdf)) return summarize('pdf', verifyPdf(bytes, judge));
  if (startsWith(bytes, cms)) return summarize('cms', verifyCms(bytes, options, judge));
  throw new Refusal('unknown-format');
};

const zip = [0x50, 0x4b, 0x03, 0x04];
const pdf = [...Buffer.from('%PDF-')];
/** The tag of a sequence, which every CMS file is. */
const cms = [0x30];

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((value, index) => bytes[index] === value);
