/**
 * What offices send and what signatures of files do not tell apart, by the first bytes: signed containers (ETSI EN 319
 * 162, ODF packaging), signatures (RFC 5652), mail (RFC 5322) and text in UTF-16.
 */
export const specialTypeOf = (sample: Buffer): string | undefined =>
  packageTypeOf(sample) ?? cmsTypeOf(sample) ?? utf16TypeOf(sample) ?? mailTypeOf(sample);

/** A package names its type in a first entry `mimetype`, stored as it is. */
const packageTypeOf = (sample: Buffer): string | undefined => {
  if (!sample.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return undefined;
  if (sample.length < 38 || sample.toString('latin1', 30, 38) !== 'mimetype') return undefined;
  const start = 38 + sample.readUInt16LE(28);
  const [type] =
    /^application\/[\w.+-]{1,100}/.exec(sample.toString('latin1', start, start + 120)) ?? [];
  const isSigned = type?.startsWith('application/vnd.etsi.asic-') === true;
  return isSigned ? type?.replace(/PK$/, '') : undefined;
};

/** The object identifiers of signed-data and enveloped-data in DER, near the beginning of a sequence. */
const cmsTypes = [
  ['06092a864886f70d010702', 'application/pkcs7-signature'],
  ['06092a864886f70d010703', 'application/pkcs7-mime'],
] as const;

const cmsTypeOf = (sample: Buffer): string | undefined => {
  if (sample[0] !== 0x30) return undefined;
  const beginning = sample.toString('hex', 0, 24);
  return cmsTypes.find(([identifier]) => beginning.includes(identifier))?.[1];
};

const utf16 = { fffe: 'utf-16le', feff: 'utf-16be' } as const;

const utf16TypeOf = (sample: Buffer): string | undefined => {
  const charset = utf16[sample.toString('hex', 0, 2) as keyof typeof utf16] as string | undefined;
  if (charset === undefined || sample.length < 4) return undefined;
  const text = new TextDecoder(charset).decode(sample.subarray(0, sample.length & ~1));
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0008\ufffd]/.test(text) ? undefined : `text/plain; charset=${charset}`;
};

/** Header fields that a message begins with; one alone may stand at the head of any text. */
const mailField =
  /^(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|Content-Type|X-[\w-]{1,60}|DKIM-Signature|Reply-To|Cc):/i;
const fieldsOfMail = 3;
const contentField = /^Content-Type:\s*[a-z]+\/[\w.+-]+/i;

const mailTypeOf = (sample: Buffer): string | undefined => {
  const [head = ''] = sample.toString('latin1').split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t>]/.test(line));
  if (!mailField.test(lines[0] ?? '')) return undefined;
  const fields = lines.filter((line) => mailField.test(line));
  const isMail = fields.length >= fieldsOfMail || fields.some((line) => contentField.test(line));
  return isMail ? 'message/rfc822' : undefined;
};
