import type { Person } from '../certificates/examples.js';
import { maria, signCms, stamp } from '../cms/examples.js';

const gap = 12_000;

/** A small PDF in one revision; readers of PDF are not needed to check bytes. */
export const plainPdf = (text = 'The permit is granted.'): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Note (${text}) >>\nendobj\n%%EOF\n`, 'latin1');

/** Adds a revision with a place for a signature. */
export const withPlaceholder = (pdf: Buffer): Buffer =>
  Buffer.concat([
    pdf,
    Buffer.from(
      `2 0 obj\n<< /Type /Sig /ByteRange [0 ${'0'.repeat(10)} ${'0'.repeat(10)} ${'0'.repeat(10)}] /Contents <${'0'.repeat(gap)}> >>\nendobj\n%%EOF\n`,
      'latin1',
    ),
  ]);

/** Adds a revision with a signature over all that is there. */
export const signPdf = (pdf: Buffer, by: Person = maria): Buffer =>
  fill(pdf, (signed) => signCms(signed, { by, isDetached: true }));

/** Adds a revision with a time stamp over all that is there. */
export const stampPdf = (pdf: Buffer): Buffer =>
  fill(pdf, (signed) => stamp(signed, new Date('2026-03-03T12:00:00Z')));

const fill = (pdf: Buffer, sign: (signed: Uint8Array) => Uint8Array): Buffer => {
  const file = withPlaceholder(pdf);
  const start = file.indexOf('<0', pdf.length);
  const end = start + gap + 2;
  const numbers = [start, end, file.length - end].map((value) => String(value).padStart(10, '0'));
  file.write(`[0 ${numbers.join(' ')}]`, file.indexOf('[0 ', pdf.length), 'latin1');
  const signed = Buffer.concat([file.subarray(0, start), file.subarray(end)]);
  file.write(Buffer.from(sign(signed)).toString('hex'), start + 1, 'latin1');
  return file;
};
