import { person } from '../certificates/examples.js';
import { root } from '../cms/examples.js';
import type { VerifyOptions } from '../verdict.js';
import { verify } from '../verify.js';
import { plainPdf, signPdf, stampPdf, withPlaceholder } from './examples.js';

const now = new Date('2026-03-04T08:00:00Z');
const options: VerifyOptions = { anchors: [root.der], now };
const signed = signPdf(plainPdf());
const file = (bytes: Uint8Array) => ({ name: 'permit.pdf', bytes });

describe('a signed PDF', () => {
  it('is valid', async () =>
    expect(await verify(signed, { ...options, expectedFiles: [file(signed)] })).toMatchObject({
      format: 'pdf',
      outcome: 'valid',
    }));

  it('is only valid for earlier content once bytes are added', async () => {
    const edited = Buffer.concat([signed, Buffer.from('3 0 obj\n(denied)\nendobj\n')]);
    const verdict = await verify(edited, { ...options, expectedFiles: [file(edited)] });
    expect(verdict).toMatchObject({
      outcome: 'valid-for-earlier-content',
      reason: 'content-appended',
    });
    const [before] = (await verify(signed, options)).signatures;
    expect(verdict.signatures[0]?.covers).toEqual(before?.covers);
  });

  it('is invalid if a byte of it was changed', async () => {
    const edited = Buffer.from(signed);
    edited.write('denied!', edited.indexOf('granted'));
    expect(await verify(edited, options)).toMatchObject({
      outcome: 'invalid',
      reason: 'content-changed',
    });
  });

  it('is invalid if another PDF was expected', async () =>
    expect(await verify(signed, { ...options, expectedFiles: [file(plainPdf())] })).toMatchObject({
      outcome: 'invalid',
      missing: ['permit.pdf'],
    }));

  it('tells of each signer what he saw', async () => {
    const twice = signPdf(signed, person('Peter', { issuer: root }));
    const { outcome, signatures } = await verify(twice, options);
    expect(outcome).toBe('valid-for-earlier-content');
    expect(signatures.map((one) => one.outcome)).toEqual(['valid-for-earlier-content', 'valid']);
  });

  it('may end with a time stamp over the document', async () => {
    const { signatures } = await verify(stampPdf(signed), options);
    expect(signatures).toMatchObject([
      { kind: 'signature', outcome: 'valid-for-earlier-content' },
      { kind: 'time-stamp', outcome: 'valid', at: '2026-03-03T12:00:00.000Z' },
    ]);
  });
});

describe('a PDF', () => {
  it('without a signature, or with an empty place for one, is not signed', async () => {
    expect((await verify(plainPdf(), options)).reason).toBe('no-signature');
    expect((await verify(withPlaceholder(plainPdf()), options)).reason).toBe('no-signature');
  });

  const edited = (from: RegExp, to: (found: string) => string): Buffer =>
    Buffer.from(signed.toString('latin1').replace(from, to), 'latin1');

  it.each<[string, Buffer]>([
    ['content hidden beside the value', edited(/0{40}>/, () => `>${'x'.repeat(39)}>`)],
    ['something behind the value', edited(/00>/, () => '01>')],
    ['a range that does not begin with the file', edited(/\[0 /, () => '[1 ')],
    ['a range beyond the file', edited(/(\d{10})\]/, () => '9999999999]')],
    [
      'a range over its own value',
      edited(/ \d{10} \d{10}/, (it) => ` ${it.slice(12)}${it.slice(0, 11)}`),
    ],
    ['a gap that is no value', edited(/\/Contents/, () => '/Kontents')],
  ])('with %s is invalid', async (_, bytes) =>
    expect(await verify(bytes, options)).toMatchObject({ outcome: 'invalid' }),
  );

  it('with a second range that nobody signed is invalid', async () => {
    const [range = ''] = /\/ByteRange \[[^\]]*\]/.exec(signed.toString('latin1')) ?? [];
    const other = range.replace(
      /(\d{10})\]/,
      (last) => `${String(parseInt(last) - 5).padStart(10, '0')}]`,
    );
    const bytes = Buffer.concat([signed, Buffer.from(`3 0 obj << ${other} >> endobj`)]);
    expect(await verify(bytes, options)).toMatchObject({ outcome: 'invalid' });
  });
});
