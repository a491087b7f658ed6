import { AlgorithmIdentifier, RSASSAPSSParams } from 'pkijs';
import { orRefuse, Refusal } from '../reasons.js';
import type { Hash, Scheme } from './algorithms.js';

/** RFC 5754 and RFC 3370. */
const hashes: Readonly<Record<string, Hash>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** RFC 4055, RFC 5758 and RFC 8410. */
const schemes: Readonly<Record<string, Scheme>> = {
  '1.2.840.113549.1.1.5': { kind: 'rsa', hash: 'sha1' },
  '1.2.840.113549.1.1.14': { kind: 'rsa', hash: 'sha224' },
  '1.2.840.113549.1.1.11': { kind: 'rsa', hash: 'sha256' },
  '1.2.840.113549.1.1.12': { kind: 'rsa', hash: 'sha384' },
  '1.2.840.113549.1.1.13': { kind: 'rsa', hash: 'sha512' },
  '1.2.840.10045.4.1': { kind: 'ec', hash: 'sha1' },
  '1.2.840.10045.4.3.1': { kind: 'ec', hash: 'sha224' },
  '1.2.840.10045.4.3.2': { kind: 'ec', hash: 'sha256' },
  '1.2.840.10045.4.3.3': { kind: 'ec', hash: 'sha384' },
  '1.2.840.10045.4.3.4': { kind: 'ec', hash: 'sha512' },
  '1.3.101.112': { kind: 'ed25519', hash: 'sha512' },
};

const plainRsa = '1.2.840.113549.1.1.1';
const rsaPss = '1.2.840.113549.1.1.10';

export const hashOf = ({ algorithmId }: AlgorithmIdentifier): Hash => {
  const hash = hashes[algorithmId];
  if (!hash) throw new Refusal('unsupported-algorithm');
  return hash;
};

/** The scheme of a signature. `digestAlgorithm` stands beside it in CMS, where plain RSA names no hash. */
export const schemeOf = (
  algorithm: AlgorithmIdentifier,
  digestAlgorithm?: AlgorithmIdentifier,
): Scheme => {
  if (algorithm.algorithmId === rsaPss) return pssScheme(algorithm);
  if (algorithm.algorithmId === plainRsa && digestAlgorithm) {
    return { kind: 'rsa', hash: hashOf(digestAlgorithm) };
  }
  const scheme = schemes[algorithm.algorithmId];
  if (!scheme) throw new Refusal('unsupported-algorithm');
  return scheme;
};

/** Node takes one hash for the data and for the mask, so both must be the same. */
const pssScheme = ({ algorithmParams }: AlgorithmIdentifier): Scheme =>
  orRefuse('unsupported-algorithm', () => {
    const params = new RSASSAPSSParams({ schema: algorithmParams as unknown });
    const mask = new AlgorithmIdentifier({
      schema: params.maskGenAlgorithm.algorithmParams as unknown,
    });
    const hash = hashOf(params.hashAlgorithm);
    if (hashOf(mask) !== hash) throw new Refusal('unsupported-algorithm');
    return { kind: 'rsa-pss', hash, saltLength: params.saltLength };
  });
