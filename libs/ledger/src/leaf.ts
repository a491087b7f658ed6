import { createHmac, hash } from 'node:crypto';
import type { RawEvent } from '@chancery/event-store';

/** What the hash of an entry is made of. No position and no time of the server: both change when a log is copied. */
export type Leaf = Pick<RawEvent, 'stream' | 'revision' | 'id' | 'type' | 'contentType'> &
  Pick<RawEvent, 'metadata' | 'data'>;

const saltBytes = 16;

/** Whether an event of the log is an entry of the ledger. Those that the store and a copy write for themselves are not. */
export const isEntry = ({ stream, type }: Pick<RawEvent, 'stream' | 'type'>): boolean =>
  !type.startsWith('$') && !stream.startsWith('$') && !stream.startsWith('eventstoreCopy-');

/**
 * The hash of an entry (RFC 6962: 0x00 before the leaf). The leaf holds hashes of the stored bytes, so personal data
 * stay sealed in it and content can go without it. Its salt keeps others from testing a guess.
 */
export const leafHash = (leaf: Leaf, saltKey: Buffer): Buffer =>
  Buffer.from(hash('sha256', `\0${leafText(leaf, saltKey)}`, 'hex'), 'hex');

export const leafText = (leaf: Leaf, saltKey: Buffer): string => {
  const lines = [
    'chancery-entry/v1',
    leaf.stream,
    String(leaf.revision),
    leaf.id,
    leaf.type,
    leaf.contentType,
    hash('sha256', leaf.metadata),
    hash('sha256', leaf.data),
    saltOf(leaf.id, saltKey),
  ];
  return lines.map((line) => `${encoded(line)}\n`).join('');
};

const saltOf = (eventId: string, saltKey: Buffer): string =>
  createHmac('sha256', saltKey).update(eventId).digest().toString('hex', 0, saltBytes);

/** Each field is one line, so that two different leaves never have the same text. */
const encoded = (field: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what is encoded
  field.replace(/[\u0000-\u001f\u007f%]/g, (each) => {
    const code = each.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    return `%${code}`;
  });

/** By what the stream of an entry is found, in 16 bytes. */
export const streamKey = (stream: string): Buffer =>
  Buffer.from(hash('sha256', stream, 'hex').slice(0, 32), 'hex');
