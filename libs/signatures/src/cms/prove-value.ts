import { IssuerAndSerialNumber, type SignerInfo } from 'pkijs';
import { OctetString, type AsnType } from 'asn1js';
import { keyOf, type Certificate } from '../certificates/certificate.js';
import { digest, isSignedBy, isWeak, isWeakHash } from '../crypto/algorithms.js';
import { hashOf, schemeOf } from '../crypto/object-identifiers.js';
import { Refusal } from '../reasons.js';
import type { Proof } from '../proof.js';
import { readSignedAttributes, refuseOtherCertificate } from './attributes.js';
import type { Cms } from './cms.js';

/** The digest of the content that a signer states. */
export const isDigestOf = (signer: SignerInfo, content: Uint8Array): boolean =>
  digest(hashOf(signer.digestAlgorithm), content).equals(readSignedAttributes(signer).digest);

/** Everything but the time stamps: content, signature value and certificate of the signer. */
export const proveValue = (cms: Cms, signer: SignerInfo, content: Uint8Array): Proof => {
  const scheme = schemeOf(signer.signatureAlgorithm, signer.digestAlgorithm);
  const hash = hashOf(signer.digestAlgorithm);
  const attributes = readSignedAttributes(signer);
  if (attributes.contentType !== cms.contentType) throw new Refusal('malformed-signature');
  if (!isDigestOf(signer, content)) throw new Refusal('content-changed');
  const certificate = signerCertificate(cms, signer);
  const key = keyOf(certificate);
  const value = new Uint8Array(signer.signature.getValue());
  if (!isSignedBy({ scheme, key, data: attributes.signed, value, encoding: 'der' })) {
    throw new Refusal('signature-value-wrong');
  }
  refuseOtherCertificate(signer, certificate.der);
  return {
    certificate,
    others: cms.certificates,
    isWeak: isWeak(scheme, key) || isWeakHash(hash),
    timeStamps: [],
  };
};

const signerCertificate = ({ certificates }: Cms, { sid }: SignerInfo): Certificate => {
  const found = certificates.find((certificate) => isNamed(certificate, sid));
  if (!found) throw new Refusal('signer-certificate-missing');
  return found;
};

const subjectKey = '2.5.29.14';

/** By issuer and number, or by the identifier of the key. */
const isNamed = ({ fields }: Certificate, sid: unknown): boolean => {
  if (sid instanceof IssuerAndSerialNumber) {
    return fields.issuer.isEqual(sid.issuer) && fields.serialNumber.isEqual(sid.serialNumber);
  }
  const named = sid as AsnType;
  const key = fields.extensions?.find(({ extnID }) => extnID === subjectKey)?.parsedValue as
    AsnType | undefined;
  if (!(key instanceof OctetString)) return false;
  return Buffer.from(key.valueBlock.valueHexView).equals(
    new Uint8Array((named as OctetString).valueBlock.valueHexView),
  );
};
