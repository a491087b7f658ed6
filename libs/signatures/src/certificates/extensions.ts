import { BasicConstraints, ExtKeyUsage } from 'pkijs';
import { BitString, type AsnType } from 'asn1js';
import { readAsn1 } from '../crypto/asn1.js';
import { orRefuse, Refusal } from '../reasons.js';
import type { Certificate } from './certificate.js';

export type Use = 'signing' | 'time-stamping';

const basicConstraints = '2.5.29.19';
const keyUsage = '2.5.29.15';
const extendedKeyUsage = '2.5.29.37';
const timeStamping = '1.3.6.1.5.5.7.3.8';

/** Uses of keys that sign no documents: servers, code, OCSP answers and time stamps (RFC 5280, 4.2.1.12). */
const usesOfOthers = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.3', '1.3.6.1.5.5.7.3.9', timeStamping];

/** Critical extensions that change nothing here: alternative names, policies, statements on qualification. */
const harmless = ['2.5.29.17', '2.5.29.32', '1.3.6.1.5.5.7.1.3'];
const knownExtensions = [basicConstraints, keyUsage, extendedKeyUsage, ...harmless];

/** RFC 5280, 4.2: a certificate with a critical extension that the checker does not know counts as none. */
export const refuseUnknownExtensions = ({ fields }: Certificate): void => {
  const isKnown = fields.extensions?.every(
    (one) => !one.critical || knownExtensions.includes(one.extnID),
  );
  if (isKnown === false) throw new Refusal('certificate-not-for-this-use');
};

/** An end certificate must allow what its key was used for. A clock may do nothing else (RFC 3161, 2.3). */
export const refuseOtherUse = (certificate: Certificate, use: Use): void => {
  const purposes = purposesOf(certificate);
  const bits = usageBits(certificate);
  const maySign = !bits || bits[0] === 1 || bits[1] === 1;
  const isMeant =
    use === 'time-stamping'
      ? purposes?.length === 1 && purposes[0] === timeStamping
      : !purposes || purposes.some((purpose) => !usesOfOthers.includes(purpose));
  if (!maySign || !isMeant) throw new Refusal('certificate-not-for-this-use');
};

/** An issuer must be an authority that may sign certificates, with at most `below` more authorities under it. */
export const mayIssue = (certificate: Certificate, below: number): boolean => {
  const value = extension(certificate, basicConstraints);
  if (!value) return false;
  const { cA, pathLenConstraint } = orRefuse(
    'certificate-malformed',
    () => new BasicConstraints({ schema: value }),
  );
  const longest = typeof pathLenConstraint === 'number' ? pathLenConstraint : Infinity;
  const bits = usageBits(certificate);
  return cA && below <= longest && (!bits || bits[5] === 1);
};

const purposesOf = (certificate: Certificate): readonly string[] | undefined => {
  const value = extension(certificate, extendedKeyUsage);
  return (
    value && orRefuse('certificate-malformed', () => new ExtKeyUsage({ schema: value }).keyPurposes)
  );
};

/** Bits of the key usage: 0 digital signature, 1 content commitment, 5 certificate signing. */
const usageBits = (certificate: Certificate): readonly number[] | undefined => {
  const value = extension(certificate, keyUsage);
  if (!value) return undefined;
  if (!(value instanceof BitString)) throw new Refusal('certificate-malformed');
  const [octet = 0] = value.valueBlock.valueHexView;
  return [7, 6, 5, 4, 3, 2, 1, 0].map((shift) => (octet >> shift) & 1);
};

const extension = ({ fields }: Certificate, id: string): AsnType | undefined => {
  const found = fields.extensions?.find(({ extnID }) => extnID === id);
  return found && readAsn1(found.extnValue.valueBlock.valueHexView, 'certificate-malformed');
};
