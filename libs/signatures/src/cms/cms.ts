import { SignedData } from 'pkijs';
import { ObjectIdentifier, type AsnType, type OctetString } from 'asn1js';
import { readCertificates, type Certificate } from '../certificates/certificate.js';
import { childrenOf, rawBytes, readAsn1, tagged } from '../crypto/asn1.js';
import { orRefuse, Refusal } from '../reasons.js';

/** Signed data of RFC 5652: content (absent if detached), its type, signers and certificates. */
export interface Cms {
  readonly contentType: string;
  readonly content?: Uint8Array;
  readonly signers: SignedData['signerInfos'];
  readonly certificates: readonly Certificate[];
}

const signedData = '1.2.840.113549.1.7.2';
const encrypted = ['1.2.840.113549.1.7.3', '1.2.840.113549.1.7.6'];

export const timeStampInfo = '1.2.840.113549.1.9.16.1.4';

export const readCms = (der: Uint8Array): Cms => {
  const [type, content] = childrenOf(readAsn1(der));
  if (!(type instanceof ObjectIdentifier)) throw new Refusal('unknown-format');
  const id = type.getValue();
  if (encrypted.includes(id)) throw new Refusal('unsupported-format');
  if (id !== signedData) throw new Refusal('malformed-signature');
  return orRefuse('malformed-signature', () => readSignedData(childrenOf(content)[0]));
};

const readSignedData = (node: AsnType | undefined): Cms => {
  const { encapContentInfo, signerInfos } = new SignedData({ schema: node });
  const { eContent, eContentType } = encapContentInfo;
  return {
    contentType: eContentType,
    ...(eContent ? { content: contentOf(eContent) } : {}),
    signers: signerInfos,
    certificates: readCertificates(childrenOf(tagged(childrenOf(node), 0)).map(rawBytes)),
  };
};

const contentOf = (content: OctetString): Uint8Array => new Uint8Array(content.getValue());
