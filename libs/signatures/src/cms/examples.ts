import { createHash, sign } from 'node:crypto';
import { Integer, ObjectIdentifier, OctetString, Sequence, UTCTime, type AsnType } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate as Fields,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs';
import {
  authority,
  ecdsaSha256,
  parse,
  person,
  rsaSha256,
  type Person,
} from '../certificates/examples.js';

export interface Signing {
  readonly by: Person;
  readonly others?: readonly Person[];
  readonly isDetached?: boolean;
  readonly contentType?: string;
  /** The certificate that the signer names under the signature; the own one if not given. */
  readonly named?: Person;
  readonly stampedBy?: Person;
  readonly stampedAt?: Date;
}

const sha256Id = '2.16.840.1.101.3.4.2.1';
const data = '1.2.840.113549.1.7.1';
const timeStampInfo = '1.2.840.113549.1.9.16.1.4';
const sha256 = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(createHash('sha256').update(bytes).digest());
const octets = (bytes: Uint8Array): OctetString => new OctetString({ valueHex: bytes });
const identifier = (algorithmId: string): AlgorithmIdentifier =>
  new AlgorithmIdentifier({ algorithmId });

export const root = authority('Root of the spec');
export const issuing = authority('Issuing authority', { issuer: root, pathLength: 0 });
export const maria = person('Maria', { issuer: issuing, keyUsage: 0x40 });
export const clock = person('Clock', { issuer: root, purposes: ['1.3.6.1.5.5.7.3.8'] });

/** A CAdES signature over the content. */
export const signCms = (content: Uint8Array, signing: Signing): Uint8Array => {
  const { by, others = [issuing], contentType = data } = signing;
  const signed = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: attributesOf(content, signing),
  });
  const set = signed.toSchema();
  signed.encodedValue = asSet(set.toBER());
  const value = new Uint8Array(sign('sha256', new Uint8Array(signed.encodedValue), by.key));
  const certificate = new Fields({ schema: parse(by.der) });
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    digestAlgorithm: identifier(sha256Id),
    signatureAlgorithm: identifier(by.key.asymmetricKeyType === 'rsa' ? rsaSha256 : ecdsaSha256),
    signedAttrs: signed,
    signature: octets(value),
    ...(signing.stampedBy ? { unsignedAttrs: stamps(value, signing) } : {}),
  });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [identifier(sha256Id)],
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: contentType,
      ...(signing.isDetached ? {} : { eContent: octets(content) }),
    }),
    certificates: [by, ...others].map(({ der }) => new Fields({ schema: parse(der) })),
    signerInfos: [signer],
  });
  const info = new ContentInfo({
    contentType: '1.2.840.113549.1.7.2',
    content: signedData.toSchema(true),
  });
  return new Uint8Array(info.toSchema().toBER());
};

/** A time stamp token of RFC 3161 over these bytes. */
export const stamp = (bytes: Uint8Array, at: Date, by: Person = clock): Uint8Array => {
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3',
    messageImprint: new MessageImprint({
      hashAlgorithm: identifier(sha256Id),
      hashedMessage: octets(sha256(bytes)),
    }),
    serialNumber: new Integer({ value: 1 }),
    genTime: at,
  });
  const content = new Uint8Array(info.toSchema().toBER());
  return signCms(content, { by, others: [], contentType: timeStampInfo });
};

const attributesOf = (content: Uint8Array, signing: Signing): Attribute[] => [
  attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: signing.contentType ?? data })),
  attribute('1.2.840.113549.1.9.5', new UTCTime({ valueDate: new Date('2026-03-03T10:00:00Z') })),
  attribute('1.2.840.113549.1.9.4', octets(sha256(content))),
  attribute(
    '1.2.840.113549.1.9.16.2.47',
    sequence(sequence(sequence(octets(sha256((signing.named ?? signing.by).der))))),
  ),
];

const stamps = (value: Uint8Array, signing: Signing): SignedAndUnsignedAttributes => {
  const at = signing.stampedAt ?? new Date('2026-03-03T10:00:01Z');
  const token = stamp(value, at, signing.stampedBy);
  return new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [attribute('1.2.840.113549.1.9.16.2.14', parse(token))],
  });
};

const attribute = (type: string, value: AsnType): Attribute =>
  new Attribute({ type, values: [value] });
const sequence = (...value: AsnType[]): Sequence => new Sequence({ value });

/** The attributes as they are signed: with the tag of a set, not the one of the field. */
const asSet = (encoded: ArrayBuffer): ArrayBuffer => {
  const bytes = new Uint8Array(encoded.slice(0));
  bytes[0] = 0x31;
  return bytes.buffer;
};
