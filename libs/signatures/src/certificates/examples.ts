import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { BitString, fromBER, Integer, OctetString, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate as Fields,
  ExtKeyUsage,
  Extension,
  PublicKeyInfo,
} from 'pkijs';

/** Somebody with a key and a certificate, made anew for each run. */
export interface Person {
  readonly der: Uint8Array;
  readonly key: KeyObject;
  readonly publicKey: KeyObject;
  readonly name: string;
}

export interface Wishes {
  readonly issuer?: Person;
  readonly isAuthority?: boolean;
  readonly pathLength?: number;
  readonly from?: Date;
  readonly to?: Date;
  readonly keyUsage?: number;
  readonly purposes?: readonly string[];
  readonly criticalExtension?: string;
  readonly rsaBits?: number;
  readonly hash?: 'sha1' | 'sha256';
}

export const ecdsaSha256 = '1.2.840.10045.4.3.2';
export const rsaSha256 = '1.2.840.113549.1.1.11';
const schemes = {
  ec: { sha1: '1.2.840.10045.4.1', sha256: ecdsaSha256 },
  rsa: { sha1: '1.2.840.113549.1.1.5', sha256: rsaSha256 },
};
let serial = 1;

export const person = (name: string, wishes: Wishes = {}): Person => {
  const { privateKey: key, publicKey } = wishes.rsaBits
    ? generateKeyPairSync('rsa', { modulusLength: wishes.rsaBits })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = wishes.issuer ?? { name, key };
  const fields = new Fields();
  const hash = wishes.hash ?? 'sha256';
  const algorithmId = schemes[issuer.key.asymmetricKeyType === 'rsa' ? 'rsa' : 'ec'][hash];
  fields.version = 2;
  fields.serialNumber = new Integer({ value: serial++ });
  fields.signature = new AlgorithmIdentifier({ algorithmId });
  fields.signatureAlgorithm = fields.signature;
  fields.subject.typesAndValues = [commonName(name)];
  fields.issuer.typesAndValues = [commonName(issuer.name)];
  fields.notBefore.value = wishes.from ?? new Date('2020-01-01T00:00:00Z');
  fields.notAfter.value = wishes.to ?? new Date('2040-01-01T00:00:00Z');
  fields.subjectPublicKeyInfo = PublicKeyInfo.fromBER(
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  fields.extensions = extensionsOf(wishes);
  const tbs = fields.encodeTBS().toBER();
  fields.signatureValue = new BitString({
    valueHex: new Uint8Array(sign(hash, Buffer.from(tbs), issuer.key)),
  });
  fields.tbs = tbs;
  return { der: new Uint8Array(fields.toSchema(true).toBER()), key, publicKey, name };
};

export const authority = (name: string, wishes: Wishes = {}): Person =>
  person(name, { isAuthority: true, ...wishes });

const commonName = (value: string): AttributeTypeAndValue =>
  new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value }) });

const extensionsOf = (wishes: Wishes): Extension[] => {
  const { isAuthority, pathLength, keyUsage, purposes, criticalExtension } = wishes;
  const constraints = new BasicConstraints({
    cA: isAuthority === true,
    ...(pathLength === undefined ? {} : { pathLenConstraint: pathLength }),
  });
  return [
    extension('2.5.29.19', true, constraints.toSchema().toBER()),
    ...(keyUsage === undefined ? [] : [extension('2.5.29.15', true, usage(keyUsage))]),
    ...(purposes
      ? [
          extension(
            '2.5.29.37',
            true,
            new ExtKeyUsage({ keyPurposes: [...purposes] }).toSchema().toBER(),
          ),
        ]
      : []),
    ...(criticalExtension ? [extension(criticalExtension, true, new OctetString().toBER())] : []),
  ];
};

const extension = (extnID: string, critical: boolean, value: ArrayBuffer): Extension =>
  new Extension({ extnID, critical, extnValue: value });

const usage = (octet: number): ArrayBuffer =>
  new BitString({ valueHex: new Uint8Array([octet]) }).toBER();

export const parse = (der: Uint8Array): ReturnType<typeof fromBER>['result'] => fromBER(der).result;
