import { isWeak } from '../crypto/algorithms.js';
import { schemeOf } from '../crypto/object-identifiers.js';
import { orRefuse, Refusal } from '../reasons.js';
import { keyOf, type Certificate } from './certificate.js';
import { mayIssue, refuseOtherUse, refuseUnknownExtensions, type Use } from './extensions.js';

export interface Trust {
  readonly anchors: readonly Certificate[];
  /** Certificates that came with the signature. They build the chain and prove nothing. */
  readonly others: readonly Certificate[];
  readonly at: Date;
  readonly use: Use;
}

/** Issuers above one end certificate. Longer chains are not met in practice. */
const longestChain = 6;
/** Hostile files may bring thousands of certificates. */
const mostOthers = 100;

/** The anchor that a certificate chains to. Refuses if no chain is good at the instant `at`. */
export const findAnchor = (certificate: Certificate, trust: Trust): Certificate => {
  refuseOtherUse(certificate, trust.use);
  const chain = shortestChain(certificate, trust);
  const anchor = chain?.at(-1);
  if (!chain || !anchor) throw new Refusal('certificate-not-trusted');
  for (const link of chain) {
    refuseUnknownExtensions(link);
    refuseOutsideValidity(link, trust.at);
    if (link !== anchor && isWeaklySigned(link, chain)) throw new Refusal('weak-algorithm');
  }
  return anchor;
};

/** Breadth first, each certificate once, so that the work grows with their number only. */
const shortestChain = (
  certificate: Certificate,
  { anchors, others }: Trust,
): readonly Certificate[] | undefined => {
  const trusted = new Set(anchors.map(({ fingerprint }) => fingerprint));
  const issuers = [...anchors, ...others.slice(0, mostOthers)];
  const seen = new Set([certificate.fingerprint]);
  let chains: readonly (readonly [...Certificate[], Certificate])[] = [[certificate]];
  for (let length = 0; length <= longestChain; length++) {
    const found = chains.find((chain) => trusted.has(lastOf(chain).fingerprint));
    if (found) return found;
    chains = chains.flatMap((chain) =>
      issuers
        .filter((issuer) => !seen.has(issuer.fingerprint) && isIssuedBy(lastOf(chain), issuer))
        .filter((issuer) => mayIssue(issuer, chain.length - 1))
        .map((issuer) => {
          seen.add(issuer.fingerprint);
          return [...chain, issuer] as const;
        }),
    );
  }
  return undefined;
};

const lastOf = (chain: readonly [...Certificate[], Certificate]): Certificate =>
  chain[chain.length - 1] ?? chain[0];

const isIssuedBy = (certificate: Certificate, issuer: Certificate): boolean => {
  try {
    return (
      certificate.x509.checkIssued(issuer.x509) && certificate.x509.verify(issuer.x509.publicKey)
    );
  } catch {
    return false;
  }
};

const refuseOutsideValidity = ({ fields }: Certificate, at: Date): void => {
  if (at < fields.notBefore.value) throw new Refusal('certificate-not-yet-valid');
  if (at > fields.notAfter.value) throw new Refusal('certificate-expired');
};

const isWeaklySigned = (link: Certificate, chain: readonly Certificate[]): boolean => {
  const issuer = chain[chain.indexOf(link) + 1];
  if (!issuer) return false;
  return orRefuse('unsupported-algorithm', () =>
    isWeak(schemeOf(link.fields.signatureAlgorithm), keyOf(issuer)),
  );
};
