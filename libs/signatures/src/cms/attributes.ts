import { ObjectIdentifier, OctetString, type AsnType } from 'asn1js';
import { AlgorithmIdentifier, type SignerInfo } from 'pkijs';
import { childrenOf, rawBytes } from '../crypto/asn1.js';
import { digest, type Hash } from '../crypto/algorithms.js';
import { hashOf } from '../crypto/object-identifiers.js';
import { Refusal } from '../reasons.js';

const contentType = '1.2.840.113549.1.9.3';
const messageDigest = '1.2.840.113549.1.9.4';
const signingCertificate = '1.2.840.113549.1.9.16.2.12';
const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47';
const signatureTimeStamp = '1.2.840.113549.1.9.16.2.14';

export interface SignedAttributes {
  /** The bytes under the signature value: the attributes as a DER set. */
  readonly signed: Uint8Array;
  readonly contentType: string;
  readonly digest: Uint8Array;
}

/**
 * The attributes that each signature must have. A value straight over the content is refused: the bytes of
 * a set of attributes could be passed off as such a content.
 */
export const readSignedAttributes = ({ signedAttrs }: SignerInfo): SignedAttributes => {
  if (!signedAttrs) throw new Refusal('unsupported-format');
  const type = onlyValue(signedAttrs.attributes, contentType);
  const digestValue = onlyValue(signedAttrs.attributes, messageDigest);
  if (!(type instanceof ObjectIdentifier) || !(digestValue instanceof OctetString)) {
    throw new Refusal('malformed-signature');
  }
  return {
    signed: new Uint8Array(signedAttrs.encodedValue),
    contentType: type.getValue(),
    digest: new Uint8Array(digestValue.getValue()),
  };
};

/**
 * Compares the certificate with the one that the signer named under the signature (RFC 5035), so that no
 * other certificate for the same key takes its place. Plain CMS need not name one.
 */
export const refuseOtherCertificate = ({ signedAttrs }: SignerInfo, der: Uint8Array): void => {
  const attributes = signedAttrs?.attributes ?? [];
  const isOther =
    differs(onlyValue(attributes, signingCertificate), der, 'sha1') ||
    differs(onlyValue(attributes, signingCertificateV2), der, 'sha256');
  if (isOther) throw new Refusal('signing-certificate-mismatch');
};

/** Whether the first certificate id of `SEQUENCE { SEQUENCE OF { algorithm?, hash, ... } }` is of another one. */
const differs = (value: AsnType | undefined, der: Uint8Array, otherwise: Hash): boolean => {
  if (!value) return false;
  const [algorithm, hash] = childrenOf(childrenOf(childrenOf(value)[0])[0]);
  const named = algorithm instanceof OctetString ? algorithm : hash;
  if (!(named instanceof OctetString)) throw new Refusal('malformed-signature');
  const name =
    named === algorithm ? otherwise : hashOf(new AlgorithmIdentifier({ schema: algorithm }));
  return !digest(name, der).equals(new Uint8Array(named.getValue()));
};

/** Time stamp tokens over the signature value. They stand outside the signature. */
export const timeStampTokens = ({ unsignedAttrs }: SignerInfo): readonly Uint8Array[] =>
  (unsignedAttrs?.attributes ?? [])
    .filter(({ type }) => type === signatureTimeStamp)
    .flatMap(({ values }) => (values as AsnType[]).map(rawBytes));

/** The one value of an attribute. RFC 5652, 11: it must not be there twice. */
const onlyValue = (
  attributes: readonly { readonly type: string; readonly values: unknown[] }[],
  wanted: string,
): AsnType | undefined => {
  const values = attributes.filter(({ type }) => type === wanted).flatMap((one) => one.values);
  if (values.length > 1) throw new Refusal('malformed-signature');
  return values[0] as AsnType | undefined;
};
