import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { X509Certificate } from 'node:crypto';
import { readContainer } from '../../../libs/signatures/src/asic/container.js';
import { byteRangesIn } from '../../../libs/signatures/src/pdf/byte-ranges.js';

/** Signed files of others, which lie beside the project where they are there at all. */
export const samples = path.resolve('../shared/data/attachments');
export const folders = ['signed-containers', 'pdf', 'ua-cms'];

/** The certificates of authorities that the samples bring along. A folder of anchors would hold them. */
export const anchors = async (): Promise<readonly Uint8Array[]> => {
  const found = await Promise.all(
    folders.flatMap((folder) =>
      readdirSync(path.join(samples, folder)).map(async (name) =>
        certificatesIn(readFileSync(path.join(samples, folder, name))),
      ),
    ),
  );
  return found.flat().filter((der) => new X509Certificate(der).ca);
};

/** The certificates in a signed PDF or container. */
export const certificatesIn = async (bytes: Buffer): Promise<readonly Uint8Array[]> => {
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
