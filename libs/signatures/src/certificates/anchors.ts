import { X509Certificate } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const endings = ['.pem', '.crt', '.cer', '.der'];
const pem = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/**
 * Reads the certificates that the operator trusts: all files `*.pem`, `*.crt`, `*.cer` and `*.der` of a
 * folder, in PEM (any number in a file) or DER. Answers DER. Throws on a file that holds no certificate,
 * because an anchor that is silently missing looks like a signature that nobody can verify.
 */
export const readAnchors = async (folder: string): Promise<readonly Uint8Array[]> => {
  const names = (await readdir(folder)).filter((name) =>
    endings.includes(path.extname(name).toLowerCase()),
  );
  const files = names.sort().map(async (name) => {
    const file = path.join(folder, name);
    return certificatesIn(await readFile(file), file);
  });
  return (await Promise.all(files)).flat();
};

const certificatesIn = (bytes: Buffer, file: string): readonly Uint8Array[] => {
  const blocks = [...bytes.toString('latin1').matchAll(pem)];
  const ders = blocks.map(([, base64 = '']) => Buffer.from(base64, 'base64'));
  try {
    return (ders.length > 0 ? ders : [bytes]).map((der) => new X509Certificate(der).raw);
  } catch {
    throw new Error(`${file} holds no readable certificate. Put PEM or DER there, or remove it.`);
  }
};
