import type { Hash, Scheme } from '../crypto/algorithms.js';
import { Refusal } from '../reasons.js';

/** RFC 9231 and XML Signature 1.1. */
const hashes: Readonly<Record<string, Hash>> = {
  'http://www.w3.org/2000/09/xmldsig#sha1': 'sha1',
  'http://www.w3.org/2001/04/xmldsig-more#sha224': 'sha224',
  'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256',
  'http://www.w3.org/2001/04/xmldsig-more#sha384': 'sha384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
};

const more = 'http://www.w3.org/2001/04/xmldsig-more#';
const withMask = 'http://www.w3.org/2007/05/xmldsig-more#';

const schemes: Readonly<Record<string, Scheme>> = {
  'http://www.w3.org/2000/09/xmldsig#rsa-sha1': { kind: 'rsa', hash: 'sha1' },
  [`${more}rsa-sha256`]: { kind: 'rsa', hash: 'sha256' },
  [`${more}rsa-sha384`]: { kind: 'rsa', hash: 'sha384' },
  [`${more}rsa-sha512`]: { kind: 'rsa', hash: 'sha512' },
  [`${more}ecdsa-sha1`]: { kind: 'ec', hash: 'sha1' },
  [`${more}ecdsa-sha256`]: { kind: 'ec', hash: 'sha256' },
  [`${more}ecdsa-sha384`]: { kind: 'ec', hash: 'sha384' },
  [`${more}ecdsa-sha512`]: { kind: 'ec', hash: 'sha512' },
  [`${withMask}sha256-rsa-MGF1`]: { kind: 'rsa-pss', hash: 'sha256', saltLength: 32 },
  [`${withMask}sha384-rsa-MGF1`]: { kind: 'rsa-pss', hash: 'sha384', saltLength: 48 },
  [`${withMask}sha512-rsa-MGF1`]: { kind: 'rsa-pss', hash: 'sha512', saltLength: 64 },
};

export const hashOfUri = (uri: string): Hash => demandKnown(hashes[uri]);
export const schemeOfUri = (uri: string): Scheme => demandKnown(schemes[uri]);

const demandKnown = <T>(value: T | undefined): T => {
  if (!value) throw new Refusal('unsupported-algorithm');
  return value;
};
