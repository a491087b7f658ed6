import { crc32, deflateRawSync } from 'node:zlib';
import { createHash, sign } from 'node:crypto';
import type { Person } from '../certificates/examples.js';
import { issuing, maria, signCms, stamp } from '../cms/examples.js';
import { canonicalize, inclusiveMethod } from '../xml/canonical.js';
import { parseXml, type XmlElement } from '../xml/parse.js';
import { descendants } from '../xml/read.js';

export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The name in the local header, if another one is told there. */
  readonly localName?: string;
  readonly isDeflated?: boolean;
  /** The size that the directory states, if it is not the true one. */
  readonly statedSize?: number;
  readonly mode?: number;
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

export const packed = (name: string, content: string | Uint8Array): Packed => ({
  name,
  bytes: typeof content === 'string' ? utf8(content) : content,
});

/** A ZIP file, well formed unless an entry asks for a lie. */
export const zip = (entries: readonly Packed[]): Uint8Array => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const body = entry.isDeflated ? deflateRawSync(entry.bytes) : Buffer.from(entry.bytes);
    const name = utf8(entry.name);
    const localName = utf8(entry.localName ?? entry.name);
    const sizes = (length: number) => [
      crc32(entry.bytes),
      body.length,
      entry.statedSize ?? entry.bytes.length,
      length,
    ];
    const common = fields([20, 2], [0x800, 2], [entry.isDeflated ? 8 : 0, 2], [0, 4]);
    const local = Buffer.concat([
      fields([0x04034b50, 4]),
      common,
      fields(
        ...sizes(localName.length).map((value, index) => [value, index < 3 ? 4 : 2] as const),
        [0, 2],
      ),
      localName,
      body,
    ]);
    locals.push(local);
    directory.push(
      Buffer.concat([
        fields([0x02014b50, 4], [0x0314, 2]),
        common,
        fields(
          ...sizes(name.length).map((value, index) => [value, index < 3 ? 4 : 2] as const),
          [0, 2],
        ),
        fields([0, 2], [0, 2], [0, 2], [(entry.mode ?? 0o100644) * 65536, 4], [offset, 4]),
        name,
      ]),
    );
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = fields(
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
};

const fields = (...values: readonly (readonly [value: number, bytes: number])[]): Buffer =>
  Buffer.concat(
    values.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

const asic = 'http://uri.etsi.org/02918/v1.2.1#';
const ds = 'http://www.w3.org/2000/09/xmldsig#';
const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const sha256Uri = 'http://www.w3.org/2001/04/xmlenc#sha256';
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const digest = (bytes: Uint8Array): string => base64(createHash('sha256').update(bytes).digest());
const digestXml = (bytes: Uint8Array): string =>
  `<ds:DigestMethod Algorithm="${sha256Uri}"/><ds:DigestValue>${digest(bytes)}</ds:DigestValue>`;

export interface XadesSigning {
  readonly by?: Person;
  readonly isStamped?: boolean;
  /** Changes the finished XML. */
  readonly edit?: (xml: string) => string;
}

/** A signature file with one XAdES signature over the entries. */
export const xades = (entries: readonly Packed[], signing: XadesSigning = {}): string => {
  const { by = maria, isStamped = false, edit = (xml) => xml } = signing;
  const references = entries
    .map(
      ({ name, bytes }) =>
        `<ds:Reference URI="${encodeURIComponent(name)}">${digestXml(bytes)}</ds:Reference>`,
    )
    .join('');
  const build = (properties: string, value: string, token: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>
<asic:XAdESSignatures xmlns:asic="${asic}"><ds:Signature xmlns:ds="${ds}" Id="S1"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="${exclusive}"/><ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"/>${references}<ds:Reference Type="http://uri.etsi.org/01903#SignedProperties" URI="#P1"><ds:Transforms><ds:Transform Algorithm="${exclusive}"/></ds:Transforms>${properties}</ds:Reference></ds:SignedInfo><ds:SignatureValue>${value}</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${base64(by.der)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo><ds:Object><x:QualifyingProperties xmlns:x="http://uri.etsi.org/01903/v1.3.2#" Target="#S1"><x:SignedProperties Id="P1"><x:SignedSignatureProperties><x:SigningTime>2026-03-03T10:00:00Z</x:SigningTime><x:SigningCertificateV2><x:Cert><x:CertDigest>${digestXml(by.der)}</x:CertDigest></x:Cert></x:SigningCertificateV2></x:SignedSignatureProperties></x:SignedProperties><x:UnsignedProperties><x:UnsignedSignatureProperties>${token}<x:CertificateValues><x:EncapsulatedX509Certificate>${base64(issuing.der)}</x:EncapsulatedX509Certificate></x:CertificateValues></x:UnsignedSignatureProperties></x:UnsignedProperties></x:QualifyingProperties></ds:Object></ds:Signature></asic:XAdESSignatures>`;
  const find = (xml: string, local: string): XmlElement => {
    const found = descendants(parseXml(utf8(xml), 'malformed-signature')).find(
      (one) => one.local === local,
    );
    if (!found) throw new Error(`no ${local}`);
    return found;
  };
  const method = { isExclusive: true, inclusivePrefixes: [] };
  const properties = digestXml(canonicalize(find(build('', '', ''), 'SignedProperties'), method));
  const info = canonicalize(find(build(properties, '', ''), 'SignedInfo'), method);
  const value = base64(sign('sha256', info, { key: by.key, dsaEncoding: 'ieee-p1363' }));
  const signatureValue = canonicalize(
    find(build(properties, value, ''), 'SignatureValue'),
    inclusiveMethod,
  );
  const token = base64(stamp(signatureValue, new Date('2026-03-03T10:00:01Z')));
  const stampXml = `<x:SignatureTimeStamp><x:EncapsulatedTimeStamp>${token}</x:EncapsulatedTimeStamp></x:SignatureTimeStamp>`;
  return edit(build(properties, value, isStamped ? stampXml : ''));
};

const mimetype = (kind: 'asic-e' | 'asic-s'): Packed =>
  packed('mimetype', `application/vnd.etsi.${kind}+zip`);

/** A container of these entries with more beside them. */
export const container = (kind: 'asic-e' | 'asic-s', ...entries: readonly Packed[]): Uint8Array =>
  zip([mimetype(kind), ...entries]);

/** An ASiC-E container, signed by XAdES. */
export const signedByXades = (entries: readonly Packed[], signing?: XadesSigning): Uint8Array =>
  container('asic-e', ...entries, packed('META-INF/signatures0.xml', xades(entries, signing)));

/** An ASiC-E container, signed by CAdES over a manifest. */
export const signedByCades = (entries: readonly Packed[], named = entries): Uint8Array => {
  const references = named
    .map(
      ({ name, bytes }) =>
        `<asic:DataObjectReference URI="${encodeURIComponent(name)}">${digestXml(bytes)}</asic:DataObjectReference>`,
    )
    .join('');
  const manifest = utf8(
    `<asic:ASiCManifest xmlns:asic="${asic}" xmlns:ds="${ds}"><asic:SigReference URI="META-INF/signature1.p7s"/>${references}</asic:ASiCManifest>`,
  );
  return container(
    'asic-e',
    ...entries,
    packed('META-INF/ASiCManifest1.xml', manifest),
    packed('META-INF/signature1.p7s', signCms(manifest, { by: maria, isDetached: true })),
  );
};
