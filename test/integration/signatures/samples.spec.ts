import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { X509Certificate } from 'node:crypto';
import { readContainer } from '../../../libs/signatures/src/asic/container.js';
import { byteRangesIn } from '../../../libs/signatures/src/pdf/byte-ranges.js';
import { verify } from '../../../libs/signatures/src/verify.js';

const samples = path.resolve('../shared/data/attachments');
const folders = ['signed-containers', 'pdf', 'ua-cms'];
const readme = readFileSync('libs/signatures/README.md', 'utf8');
const now = new Date('2026-11-29T12:00:00Z');

/** The rows of the table in the README: file, what its source says, verdict, reason. */
const rows = [
  ...readme.matchAll(/^\| `([\w-]+\/[^`]+)` +\| ([^|]+?) +\| `([^`]+)` +\| (?:`([^`]+)`)?/gm),
].map(([, file = '', , outcome = '', reason]) => ({ file, outcome, reason }));

/** The certificates of authorities that the samples bring along. A folder of anchors would hold them. */
const anchors = async (): Promise<readonly Uint8Array[]> => {
  const found = await Promise.all(
    folders.flatMap((folder) =>
      readdirSync(path.join(samples, folder)).map(async (name) =>
        certificatesIn(readFileSync(path.join(samples, folder, name))),
      ),
    ),
  );
  return found.flat().filter((der) => new X509Certificate(der).ca);
};

const certificatesIn = async (bytes: Buffer): Promise<readonly Uint8Array[]> => {
  if (bytes.subarray(0, 5).toString() === '%PDF-') {
    return byteRangesIn(bytes).flatMap(({ value }) => certificatesAt(Buffer.from(value)));
  }
  const { xmlSignatures, timeStamps } = await readContainer(bytes).catch(() => ({
    xmlSignatures: new Map<string, Uint8Array>(),
    timeStamps: new Map<string, Uint8Array>(),
  }));
  const values = [...xmlSignatures.values()].flatMap((xml) =>
    [
      ...Buffer.from(xml)
        .toString()
        .matchAll(/>([A-Za-z\d+/=\s]{300,})</g),
    ].map(([, text = '']) => Buffer.from(text, 'base64')),
  );
  return [...values, ...[...timeStamps.values()].map((token) => Buffer.from(token))].flatMap(
    certificatesAt,
  );
};

/** Every place of the bytes where a certificate begins. */
const certificatesAt = (bytes: Buffer): readonly Uint8Array[] =>
  [...bytes.keys()].flatMap((start) => {
    if (bytes.readUInt16BE(Math.min(start, bytes.length - 2)) !== 0x3082) return [];
    const end = start + 4 + (bytes[start + 2] ?? 0) * 256 + (bytes[start + 3] ?? 0);
    try {
      return end > bytes.length ? [] : [new X509Certificate(bytes.subarray(start, end)).raw];
    } catch {
      return [];
    }
  });

const isThere = existsSync(samples);
(isThere ? describe : describe.skip)(
  'the shared samples (skipped if ../shared/data is absent)',
  () => {
    let trusted: readonly Uint8Array[];
    beforeAll(async () => {
      trusted = await anchors();
    });

    it('all stand in the table of the README', () =>
      expect(rows.map(({ file }) => file).sort()).toEqual(
        folders
          .flatMap((folder) =>
            readdirSync(path.join(samples, folder)).map((one) => `${folder}/${one}`),
          )
          .sort(),
      ));

    it.each(rows)('$file is $outcome', async ({ file, outcome, reason }) => {
      const bytes = readFileSync(path.join(samples, file));
      const verdict = await verify(bytes, { anchors: trusted, now });
      expect(verdict.outcome).toBe(outcome);
      expect(verdict.reason).toBe(reason);
    });

    it.each(rows)('$file is never valid without anchors', async ({ file }) => {
      const verdict = await verify(readFileSync(path.join(samples, file)), { anchors: [], now });
      expect(['invalid', 'not-verifiable']).toContain(verdict.outcome);
    });
  },
);
