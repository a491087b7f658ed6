import { readCms, timeStampInfo } from '../cms/cms.js';
import { proveSigner } from '../cms/signer.js';
import { readTimeStamp } from '../cms/time-stamp.js';
import { sha256 } from '../crypto/algorithms.js';
import { rawBytes, readFirst } from '../crypto/asn1.js';
import type { Judge } from '../judge.js';
import { Refusal } from '../reasons.js';
import type { SignatureVerdict } from '../verdict.js';
import { byteRangesIn, type ByteRange } from './byte-ranges.js';

/** All signatures and document time stamps of a PDF, in the order of the file. */
export const verifyPdf = (bytes: Uint8Array, judge: Judge): readonly SignatureVerdict[] =>
  byteRangesIn(bytes).map((range) =>
    judge({
      covers: [{ sha256: sha256(bytes.subarray(0, range.end)) }],
      isEarlier: range.end < bytes.length,
      prove: () => {
        const signed = signedBytes(bytes, range);
        const der = withoutPadding(range.value);
        const cms = readCms(der);
        if (cms.contentType === timeStampInfo) return readTimeStamp(der, signed);
        const [signer, ...more] = cms.signers;
        if (cms.content) throw new Refusal('unsupported-format');
        if (!signer || more.length > 0) throw new Refusal('malformed-signature');
        return proveSigner(cms, signer, signed);
      },
    }),
  );

const signedBytes = (bytes: Uint8Array, { gapStart, gapEnd, end }: ByteRange): Uint8Array =>
  Buffer.concat([bytes.subarray(0, gapStart), bytes.subarray(gapEnd, end)]);

/** The value is written into a gap of fixed size and filled up with zeros. */
const withoutPadding = (value: Uint8Array): Uint8Array => {
  const { result, rest } = readFirst(value, 'malformed-signature');
  if (rest.some((octet) => octet !== 0)) throw new Refusal('malformed-signature');
  return rawBytes(result);
};
