import { isSelfIssued, readCertificate, type Certificate } from './certificates/certificate.js';
import { findAnchor } from './certificates/chain.js';
import type { Use } from './certificates/extensions.js';
import type { Proof, TimeStamp } from './proof.js';
import { attempt, reasons, Refusal, type Reason } from './reasons.js';
import type { CoveredFile, Signer, SignatureVerdict, VerifyOptions } from './verdict.js';

/** What a signature says it covers, and the check that it does. */
export interface Claim {
  readonly covers: readonly CoveredFile[];
  /** The file has more content than the signature covers. */
  readonly isEarlier?: boolean;
  readonly prove: () => Proof | TimeStamp;
}

export type Judge = (claim: Claim) => SignatureVerdict;

/**
 * Judges claims by the anchors of the operator. A certificate must be good at the instant of a trusted time
 * stamp, without one at the time of checking. The certificate of a time stamp must be good now.
 */
export const judgeBy = ({ anchors, now, tellsNames = false }: VerifyOptions): Judge => {
  const trusted = anchors.map(readCertificate);

  const anchorOf = (proof: Proof | TimeStamp, at: Date, use: Use): Certificate => {
    const { certificate, others, isWeak } = proof;
    const anchor = findAnchor(certificate, { anchors: trusted, others, at, use });
    if (isWeak) throw new Refusal('weak-algorithm');
    return anchor;
  };

  const stampedAt = (stamp: TimeStamp): readonly Date[] =>
    stamp.at <= now && 'value' in attempt(() => anchorOf(stamp, now, 'time-stamping'))
      ? [stamp.at]
      : [];

  const judgeProof = (claim: Claim, proof: Proof | TimeStamp): SignatureVerdict => {
    const isStamp = 'at' in proof;
    const kind = isStamp ? 'time-stamp' : 'signature';
    const [stamped] = (isStamp ? [proof] : proof.timeStamps).flatMap(stampedAt).sort(byTime);
    const at = stamped ?? now;
    const anchor = attempt(() => {
      if (isStamp && !(proof.at <= now)) throw new Refusal('time-stamp-wrong');
      return isStamp ? anchorOf(proof, now, 'time-stamping') : anchorOf(proof, at, 'signing');
    });
    const signer = signerOf(proof.certificate, tellsNames);
    if ('reason' in anchor) return { ...refuse(claim, anchor.reason, at), kind, signer };
    return {
      ...(claim.isEarlier ? refuse(claim, 'content-appended', at) : { outcome: 'valid' }),
      kind,
      signer: { ...signer, anchor: anchor.value.fingerprint },
      at: at.toISOString(),
      isTimeStamped: stamped !== undefined,
      covers: claim.covers,
    };
  };

  return (claim) => {
    const proof = attempt(claim.prove);
    return 'value' in proof ? judgeProof(claim, proof.value) : refuse(claim, proof.reason, now);
  };
};

const refuse = ({ covers }: Claim, reason: Reason, at: Date): SignatureVerdict => ({
  kind: 'signature',
  outcome: reasons[reason],
  reason,
  at: at.toISOString(),
  isTimeStamped: false,
  covers,
});

const signerOf = (certificate: Certificate, tellsNames: boolean): Signer => ({
  fingerprint: certificate.fingerprint,
  ...(tellsNames && { name: nameIn(certificate) }),
  ...(isSelfIssued(certificate) ? {} : { issuer: certificate.x509.issuer }),
});

/** The common name, or all that the certificate says of its holder. */
const nameIn = ({ x509 }: Certificate): string =>
  /^CN=(.+)$/m.exec(x509.subject)?.[1] ?? x509.subject;

const byTime = (a: Date, b: Date): number => a.getTime() - b.getTime();
