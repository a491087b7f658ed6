import { reasons, type Outcome, type Reason } from '../reasons.js';
import {
  formats,
  refused,
  summarize,
  type CoveredFile,
  type SignatureVerdict,
  type Signer,
  type Verdict,
} from '../verdict.js';

/**
 * Reads the answer of a service. It has the shape of `Verdict`. The outcome of the file is taken from its
 * signatures anew, and an outcome that its reason does not have is refused.
 */
export const readVerdict = (answer: unknown): Verdict => {
  const { format, reason, signatures } = recordOf(answer);
  const known = formats.find((one) => one === format);
  if (!known || !Array.isArray(signatures)) throw malformed();
  return signatures.length > 0
    ? summarize(known, signatures.map(readSignature))
    : refused(known, readReason(reason) ?? 'no-signature');
};

const readSignature = (value: unknown): SignatureVerdict => {
  const { kind, outcome, reason, signer, at, isTimeStamped, covers } = recordOf(value);
  const because = readReason(reason);
  const means: Outcome = because ? reasons[because] : 'valid';
  const isInstant = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  if (outcome !== means || !isInstant || !Array.isArray(covers)) throw malformed();
  return {
    kind: kind === 'time-stamp' ? kind : 'signature',
    outcome: means,
    ...(because ? { reason: because } : {}),
    ...(signer === undefined ? {} : { signer: readSigner(signer) }),
    at: new Date(at).toISOString(),
    isTimeStamped: isTimeStamped === true,
    covers: covers.map(readCovered),
  };
};

const readReason = (value: unknown): Reason | undefined => {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !Object.hasOwn(reasons, value)) throw malformed();
  return value as Reason;
};

const readSigner = (value: unknown): Signer => {
  const { fingerprint, issuer, anchor } = recordOf(value);
  return {
    fingerprint: readHash(fingerprint),
    ...(typeof issuer === 'string' ? { issuer } : {}),
    ...(typeof anchor === 'string' ? { anchor } : {}),
  };
};

const readCovered = (value: unknown): CoveredFile => {
  const { name, sha256 } = recordOf(value);
  return { ...(typeof name === 'string' ? { name } : {}), sha256: readHash(sha256) };
};

const readHash = (value: unknown): string => {
  if (typeof value !== 'string' || !/^[\da-f]{64}$/.test(value)) throw malformed();
  return value;
};

const recordOf = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) throw malformed();
  return value as Readonly<Record<string, unknown>>;
};

const malformed = (): Error => new Error('The verifier service answered no verdict.');
