import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { PartyKeyDestroyed, PartyKeyUnavailable } from './event-store.errors.js';
import type { KeyVault, NoKey, PartyRef } from './key-vault.js';
import { remembered, type Personal } from './remembered-seals.js';

/**
 * A party as it stands in the log: the id in clear, all else sealed with the party's key. `event` is the id
 * of the event that the seal was made for; seals of before it was noted are bound to the party alone.
 */
export interface SealedParty {
  readonly partyId: string;
  readonly sealed: string;
  readonly event?: string;
}

export interface OpenParty {
  readonly partyId: string;
  readonly [field: string]: unknown;
}

/** Where a seal stands: in which authority, and in which field of which event of which stream. */
export interface SealPlace {
  readonly authorityId: string;
  readonly stream: string;
  readonly event: string;
  readonly field: string;
}

/** What stands in place of the name when the key was destroyed. */
export const erased = '[erased]';
/** What stands in place of the name when the key is missing or does not fit, or the seal is damaged. */
export const unreadable = '[unreadable]';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const authTagLength = 16;

/**
 * Seals all but the party's id with AES-256-GCM: base64 of iv (12 bytes), tag (16 bytes), ciphertext. Throws
 * PartyKeyDestroyed and PartyKeyUnavailable: nothing is recorded that could never be read.
 */
export const sealParty = async (
  party: OpenParty,
  place: SealPlace,
  vault: KeyVault,
): Promise<SealedParty> => {
  const { partyId, ...personal } = party;
  const ref = { authorityId: place.authorityId, partyId };
  const key = usable(await vault.keyFor(ref), ref);
  await vault.note?.(ref, personal);
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength }).setAAD(bound(ref, place));
  const text = Buffer.concat([cipher.update(JSON.stringify(personal), 'utf8'), cipher.final()]);
  const sealed = Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64');
  return { partyId, sealed, event: place.event };
};

/** Opens a sealed party. The name reads `[erased]` or `[unreadable]` where that fails; never an error. */
export const openParty = async (
  party: SealedParty,
  place: SealPlace,
  vault: KeyVault,
): Promise<OpenParty> => {
  const { partyId, sealed } = party;
  const ref = { authorityId: place.authorityId, partyId };
  if (sealed === '') return { partyId, name: erased }; // received under an id that was erased before
  const key = await vault.find(ref);
  if (key === 'erased') return { partyId, name: erased };
  const personal = typeof key === 'string' ? undefined : openWith(key, party, place);
  if (personal) return { partyId, ...personal };
  vault.onUnreadable?.(ref, typeof key === 'string' ? reasons[key] : 'the seal is damaged');
  return { partyId, name: unreadable };
};

export const isSealed = (value: unknown): value is SealedParty =>
  typeof value === 'object' && value !== null && 'sealed' in value && 'partyId' in value;

const reasons = {
  missing: 'the vault does not hold its key',
  unreadable: 'the master key does not open its key',
} as const;

const usable = (key: Buffer | NoKey, party: PartyRef): Buffer => {
  if (key === 'erased') throw new PartyKeyDestroyed(party);
  if (typeof key === 'string') throw new PartyKeyUnavailable(party);
  return key;
};

/** A seal opens only in the very place that it was made for. */
const bound = ({ authorityId, partyId }: PartyRef, { stream, event, field }: SealPlace): Buffer =>
  Buffer.from(JSON.stringify(['v2', authorityId, partyId, stream, event, field]));

const openWith = (key: Buffer, party: SealedParty, place: SealPlace): Personal | undefined => {
  const { partyId, sealed, event } = party;
  const ref = { authorityId: place.authorityId, partyId };
  const aad = event === undefined ? Buffer.from(partyId) : bound(ref, place);
  return remembered(key, `${sealed} ${aad.toString()}`, () =>
    decrypt(Buffer.from(sealed, 'base64'), key, aad),
  );
};

const decrypt = (bytes: Buffer, key: Buffer, aad: Buffer): Personal | undefined => {
  try {
    const iv = bytes.subarray(0, ivBytes);
    const decipher = createDecipheriv(algorithm, key, iv, { authTagLength })
      .setAAD(aad)
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + authTagLength));
    const text = decipher.update(bytes.subarray(ivBytes + authTagLength));
    return JSON.parse(Buffer.concat([text, decipher.final()]).toString('utf8')) as Personal;
  } catch {
    return undefined;
  }
};
