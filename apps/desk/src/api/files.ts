import { actingFor } from './acting-for.js';
import { failureOf, Unreachable } from './refusals.js';

/** Stores the bytes of a file; documents name them by their hash. */
export const upload = async (file: File): Promise<{ readonly sha256: string }> => {
  const response = await fetch('/v1/files', {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', ...onBehalf() },
    body: file,
  }).catch(() => {
    throw new Unreachable('no connection');
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw failureOf(response, body);
  return body as { sha256: string };
};

/** The bytes of a file, also where one reads it in the place of another. */
export const download = async (address: string): Promise<Blob> => {
  const response = await fetch(address, { headers: onBehalf() }).catch(() => {
    throw new Unreachable('no connection');
  });
  if (!response.ok) throw failureOf(response, await response.json().catch(() => undefined));
  return response.blob();
};

const onBehalf = (): Record<string, string> => {
  const holder = actingFor();
  return holder ? { 'Chancery-On-Behalf-Of': holder } : {};
};

export const contentAddress = (documentId: string, attachmentId: string): string =>
  `/v1/documents/${documentId}/attachments/${attachmentId}/content`;
