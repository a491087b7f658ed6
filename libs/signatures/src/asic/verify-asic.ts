import type { Claim, Judge } from '../judge.js';
import { Refusal } from '../reasons.js';
import type { SignatureVerdict } from '../verdict.js';
import { cmsClaims, stampClaim, xmlClaims, type Signed } from './claims.js';
import type { Container } from './container.js';
import { readManifest } from './manifest.js';

/** Hostile containers may hold many signatures, and each is checked over all files. */
const mostSignatures = 100;

/** All signatures and time stamps of a container. */
export const verifyAsic = (container: Container, judge: Judge): readonly SignatureVerdict[] => {
  const { data, xmlSignatures, cmsSignatures, timeStamps } = container;
  const signedBy = container.format === 'asic-s' ? onlyFile(container) : byManifests(container);
  const claims: readonly Claim[] = [
    ...[...xmlSignatures.values()].flatMap((bytes) => xmlClaims(bytes, data)),
    ...[...cmsSignatures].flatMap(([name, der]) => cmsClaims(der, signedBy(name))),
    ...[...timeStamps].map(([name, token]) => stampClaim(token, signedBy(name))),
  ];
  if (claims.length > mostSignatures) throw new Refusal('too-large');
  return claims.map(judge);
};

type SignedBy = (signature: string) => Signed;

const onlyFile = ({ data }: Container): SignedBy => {
  const [[name, bytes] = ['', new Uint8Array()]] = data;
  return () => ({ bytes, data, names: [name] });
};

const byManifests = ({ data, manifests }: Container): SignedBy => {
  const read = [...manifests.values()].map((bytes) => ({ bytes, ...readManifest(bytes, data) }));
  return (signature) => {
    const [manifest, ...more] = read.filter((one) => one.signedBy === signature);
    if (!manifest || more.length > 0) throw new Refusal('malformed-container');
    return { bytes: manifest.bytes, data, names: manifest.names };
  };
};
