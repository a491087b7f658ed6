import { verify } from '../verify.js';
import { person } from '../certificates/examples.js';
import { clock, maria, root, signCms, stamp } from '../cms/examples.js';
import type { VerifyOptions } from '../verdict.js';
import {
  container,
  packed,
  signedByCades,
  signedByXades,
  xades,
  zip,
  type Packed,
} from './examples.js';

const letter = packed('letter.txt', 'The permit is granted.');
const annex = packed('annex 1.txt', 'The map.');
const now = new Date('2026-03-04T08:00:00Z');
const options: VerifyOptions = { anchors: [root.der], now };
const signature = (...entries: readonly Packed[]) =>
  packed('META-INF/signatures0.xml', xades(entries));

describe('a container signed by XAdES', () => {
  it('is valid and tells the files it covers', async () => {
    const verdict = await verify(signedByXades([letter, annex]), options);
    expect(verdict).toMatchObject({ format: 'asic-e', outcome: 'valid' });
    expect(verdict.signatures[0]?.covers.map(({ name }) => name)).toEqual([
      'letter.txt',
      'annex 1.txt',
    ]);
  });

  it('is valid as ASiC-S, too', async () => {
    const bytes = container('asic-s', letter, packed('META-INF/signatures.xml', xades([letter])));
    expect(await verify(bytes, options)).toMatchObject({ format: 'asic-s', outcome: 'valid' });
  });

  it('proves its time by a stamp', async () => {
    const by = person('Expired', { issuer: root, to: new Date('2026-03-03T23:00:00Z') });
    expect(await verify(signedByXades([letter], { by }), options)).toMatchObject({
      reason: 'certificate-expired',
    });
    const stamped = await verify(signedByXades([letter], { by, isStamped: true }), options);
    expect(stamped.signatures[0]).toMatchObject({ outcome: 'valid', isTimeStamped: true });
  });

  it.each([
    ['a changed file', [packed('letter.txt', 'denied'), signature(letter)], 'content-changed'],
    ['a file more', [letter, annex, signature(letter)], 'files-not-covered'],
    ['a file less', [letter, signature(letter, annex)], 'other-files-covered'],
    [
      'a file of another name',
      [{ ...letter, name: 'l.txt' }, signature(letter)],
      'other-files-covered',
    ],
  ])('is invalid with %s', async (_, entries, reason) =>
    expect(await verify(container('asic-e', ...entries), options)).toMatchObject({
      outcome: 'invalid',
      reason,
    }),
  );

  it.each<[string, RegExp | string, string, string]>([
    ['another signing time', '10:00:00Z', '11:00:00Z', 'content-changed'],
    ['another value', '<ds:SignatureValue>', '<ds:SignatureValue>AAAA', 'signature-value-wrong'],
    ['properties of another signature', 'Target="#S1"', 'Target="#S2"', 'malformed-signature'],
    ['an id twice', '<ds:KeyInfo>', '<ds:KeyInfo Id="P1">', 'malformed-signature'],
    ['a document type', '<asic:XAdES', '<!DOCTYPE a><asic:XAdES', 'malformed-signature'],
    ['no signed properties', /<ds:Reference Type.*?<\/ds:Reference>/, '', 'malformed-signature'],
    [
      'a transform of a file',
      'txt">',
      'txt"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"/></ds:Transforms>',
      'unsupported-algorithm',
    ],
  ])('does not count with %s', async (_, from, to, reason) => {
    const bytes = signedByXades([letter], { edit: (xml) => xml.replace(from, to) });
    expect(await verify(bytes, options)).toMatchObject({ reason });
  });

  it('does not take properties that are moved beside the signed ones', async () => {
    const edit = (xml: string): string => {
      const [signed = ''] = /<x:SignedProperties.*<\/x:SignedProperties>/.exec(xml) ?? [];
      const forged = signed.replace('Id="P1"', 'Id="P2"').replace('10:00:00Z', '11:00:00Z');
      return xml.replace(signed, forged).replace('</ds:KeyInfo>', `${signed}</ds:KeyInfo>`);
    };
    const verdict = await verify(signedByXades([letter], { edit }), options);
    expect(verdict).toMatchObject({ outcome: 'invalid' });
  });

  it('is as weak as the weakest of its signatures', async () => {
    const stranger = person('Stranger');
    const bytes = container(
      'asic-e',
      letter,
      signature(letter),
      packed('META-INF/signatures1.xml', xades([letter], { by: stranger })),
    );
    const { outcome, signatures } = await verify(bytes, options);
    expect(outcome).toBe('not-verifiable');
    expect(signatures.map((one) => one.outcome)).toEqual(['valid', 'not-verifiable']);
  });
});

describe('a container signed by CAdES', () => {
  it('is valid by its manifest', async () =>
    expect(await verify(signedByCades([letter, annex]), options)).toMatchObject({
      format: 'asic-e',
      outcome: 'valid',
    }));

  it('is invalid if the manifest leaves out a file', async () =>
    expect((await verify(signedByCades([letter, annex], [letter]), options)).reason).toBe(
      'files-not-covered',
    ));

  it('is invalid if no manifest names the signature', async () => {
    const der = signCms(letter.bytes, { by: maria, isDetached: true });
    const bytes = container('asic-e', letter, packed('META-INF/signature1.p7s', der));
    expect((await verify(bytes, options)).reason).toBe('malformed-container');
  });

  it('signs the one file of ASiC-S', async () => {
    const der = signCms(letter.bytes, { by: maria, isDetached: true });
    const one = container('asic-s', letter, packed('META-INF/signature.p7s', der));
    const two = container('asic-s', letter, annex, packed('META-INF/signature.p7s', der));
    expect(await verify(one, options)).toMatchObject({ outcome: 'valid' });
    expect(await verify(two, options)).toMatchObject({ reason: 'malformed-container' });
  });
});

describe('a container with a time stamp', () => {
  it('proves when the file was there', async () => {
    const token = stamp(letter.bytes, new Date('2026-03-03T10:00:01Z'), clock);
    const bytes = container('asic-s', letter, packed('META-INF/timestamp.tst', token));
    expect((await verify(bytes, options)).signatures).toMatchObject([
      { kind: 'time-stamp', outcome: 'valid', at: '2026-03-03T10:00:01.000Z' },
    ]);
  });

  it('is invalid if it is from the future', async () => {
    const token = stamp(letter.bytes, new Date('2027-01-01T00:00:00Z'), clock);
    const bytes = container('asic-s', letter, packed('META-INF/timestamp.tst', token));
    expect(await verify(bytes, options)).toMatchObject({
      outcome: 'invalid',
      reason: 'time-stamp-wrong',
    });
  });

  it('is invalid for another file', async () => {
    const token = stamp(annex.bytes, new Date('2026-03-03T10:00:01Z'), clock);
    const bytes = container('asic-s', letter, packed('META-INF/timestamp.tst', token));
    expect((await verify(bytes, options)).reason).toBe('content-changed');
  });
});

describe('the files that a registrar expects', () => {
  const expecting = (...expectedFiles: readonly Packed[]) =>
    verify(signedByXades([letter, annex]), { ...options, expectedFiles });

  it('are compared by their bytes, not by their names', async () => {
    expect((await expecting(letter, { ...annex, name: 'b' })).outcome).toBe('valid');
    expect(await expecting(letter, packed('annex 1.txt', 'Another map.'))).toMatchObject({
      outcome: 'invalid',
      reason: 'files-not-covered',
      missing: ['annex 1.txt'],
    });
  });

  it('are all that the container may cover', async () =>
    expect((await expecting(letter)).reason).toBe('other-files-covered'));
});

describe('a hostile container', () => {
  const mimetype = packed('mimetype', 'application/vnd.etsi.asic-e+zip');
  const hundredMegabytes = { ...packed('a', Buffer.alloc(60 << 20)), isDeflated: true };

  it.each<[string, readonly Packed[], string]>([
    ['a name that leads out', [packed('../../etc/passwd', 'x')], 'unsafe-file-name'],
    ['an absolute name', [packed('/etc/passwd', 'x')], 'unsafe-file-name'],
    ['a name of Windows', [packed('a\\b', 'x')], 'unsafe-file-name'],
    ['a name with a line break', [packed('a\nb', 'x')], 'unsafe-file-name'],
    ['a link', [{ ...packed('a', '/etc/passwd'), mode: 0o120777 }], 'unsafe-file-name'],
    ['a name twice', [letter, packed('letter.txt', 'x')], 'malformed-container'],
    ['two names for one file', [{ ...letter, localName: 'l.txt' }], 'malformed-container'],
    ['a lie about a size', [{ ...letter, isDeflated: true, statedSize: 2 }], 'malformed-container'],
    ['too much to unpack', [hundredMegabytes, { ...hundredMegabytes, name: 'b' }], 'too-large'],
    ['too many files', Array.from({ length: 1001 }, (_, i) => packed(`${i}`, '')), 'too-large'],
  ])('with %s gets a verdict', async (_, entries, reason) =>
    expect((await verify(zip([mimetype, ...entries]), options)).reason).toBe(reason),
  );

  it('without a type is no container', async () => {
    expect((await verify(zip([letter]), options)).reason).toBe('unknown-format');
    expect((await verify(zip([letter, signature(letter)]), options)).reason).toBe(
      'malformed-container',
    );
  });

  it('without files is malformed, even if somebody signed nothing', async () =>
    expect((await verify(signedByXades([]), options)).reason).toBe('malformed-container'));

  it('without signatures is not signed', async () =>
    expect((await verify(container('asic-e', letter), options)).reason).toBe('no-signature'));
});
