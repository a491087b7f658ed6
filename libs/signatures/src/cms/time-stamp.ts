import { TSTInfo } from 'pkijs';
import { digest, isWeakHash } from '../crypto/algorithms.js';
import { readAsn1 } from '../crypto/asn1.js';
import { hashOf } from '../crypto/object-identifiers.js';
import type { TimeStamp } from '../proof.js';
import { orRefuse, reasons, Refusal } from '../reasons.js';
import { readCms, timeStampInfo } from './cms.js';
import { proveValue } from './prove-value.js';

/** Reads a time stamp token (RFC 3161) and checks that it stamps exactly these bytes. */
export const readTimeStamp = (token: Uint8Array, stamped: Uint8Array): TimeStamp => {
  const cms = readCms(token);
  const [signer, ...more] = cms.signers;
  const { content } = cms;
  if (cms.contentType !== timeStampInfo || !content || !signer || more.length > 0) {
    throw new Refusal('malformed-signature');
  }
  const { messageImprint, genTime } = orRefuse(
    'malformed-signature',
    () => new TSTInfo({ schema: readAsn1(content) }),
  );
  const hash = hashOf(messageImprint.hashAlgorithm);
  if (!digest(hash, stamped).equals(new Uint8Array(messageImprint.hashedMessage.getValue()))) {
    throw new Refusal('content-changed');
  }
  const proof = proveValue(cms, signer, content);
  return { ...proof, isWeak: proof.isWeak || isWeakHash(hash), at: genTime };
};

/**
 * The time stamps of a signature. A wrong one makes the signature invalid. One that cannot be verified
 * proves no time and is left out.
 */
export const readTimeStamps = (
  tokens: readonly Uint8Array[],
  stamped: Uint8Array,
): readonly TimeStamp[] =>
  tokens.flatMap((token) => {
    try {
      return [readTimeStamp(token, stamped)];
    } catch (error) {
      if (error instanceof Refusal && reasons[error.reason] === 'not-verifiable') return [];
      throw new Refusal('time-stamp-wrong');
    }
  });
