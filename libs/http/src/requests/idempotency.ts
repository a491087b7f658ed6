import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { deriveId } from '@chancery/event-store';
import type { Principal } from '@chancery/kernel';
import { InvalidIdempotencyKey } from '../problems/http.errors.js';

/** The id of a command: the same for the same principal, who they act for, and key, a fresh one without a key. */
export const commandIdOf = (by: Principal, key: string | string[] | undefined): string => {
  if (key === undefined) return randomUUID();
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key))
    throw new InvalidIdempotencyKey();
  return deriveId('command', by.kind, by.id, ...(by.behalf ? [by.behalf.officerId] : []), key);
};

/** What a request asks for, in short: a key may come again only with the same. Bytes that are still to come are left out. */
export const digestOf = (method: string, path: string, body: unknown): string =>
  createHash('sha256')
    .update(`${method} ${path} ${JSON.stringify(body instanceof Readable ? null : (body ?? null))}`)
    .digest('base64url');
