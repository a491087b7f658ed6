import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PartyRef } from '@chancery/event-store';

const algorithm = 'aes-256-gcm';
const version = 2;
const ivBytes = 12;
const authTagLength = 16;
const keyBytes = 32;
/** Keys that were wrapped before parties belonged to an authority: no version byte, bound to the id alone. */
const formerBytes = ivBytes + authTagLength + keyBytes;

/** A party's key under the master key: version, iv, tag, ciphertext; bound to the party, so that rows cannot be swapped. */
export const wrapKey = (key: Buffer, party: PartyRef, master: Buffer): Buffer => {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, master, iv, { authTagLength }).setAAD(bound(party));
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), wrapped]);
};

/** Undefined if the key was wrapped with another master key or for another party, or is damaged. */
export const unwrapKey = (wrapped: Buffer, party: PartyRef, master: Buffer): Buffer | undefined => {
  const isFormer = wrapped.length === formerBytes;
  const bytes = isFormer ? wrapped : wrapped.subarray(1);
  const tagEnd = ivBytes + authTagLength;
  try {
    const iv = bytes.subarray(0, ivBytes);
    const decipher = createDecipheriv(algorithm, master, iv, { authTagLength })
      .setAAD(isFormer ? Buffer.from(party.partyId) : bound(party))
      .setAuthTag(bytes.subarray(ivBytes, tagEnd));
    return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]);
  } catch {
    return undefined;
  }
};

const bound = ({ authorityId, partyId }: PartyRef): Buffer =>
  Buffer.from(JSON.stringify([authorityId, partyId]));
