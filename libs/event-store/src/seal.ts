import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyVault } from './key-vault.js';
import { remembered, type Personal } from './remembered-seals.js';

/** A party as it stands in the log: the id in clear, all else sealed with the party's key. */
export interface SealedParty {
  readonly partyId: string;
  readonly sealed: string;
}

export interface OpenParty {
  readonly partyId: string;
  readonly [field: string]: unknown;
}

/** What stands in place of a value whose key was destroyed. */
export const erased = '[erased]';

const ivBytes = 12;
const tagBytes = 16;

/** Seals all but the party's id with AES-256-GCM: base64 of iv (12 bytes), tag (16 bytes), ciphertext. */
export const sealParty = async (party: OpenParty, vault: KeyVault): Promise<SealedParty> => {
  const { partyId, ...personal } = party;
  const key = await vault.keyFor(partyId);
  if (!key) return { partyId, sealed: '' };
  await vault.note?.(partyId, personal);
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(partyId));
  const text = Buffer.concat([cipher.update(JSON.stringify(personal), 'utf8'), cipher.final()]);
  return { partyId, sealed: Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64') };
};

/** Opens a sealed party. Without its key, or with a damaged seal, the name reads `[erased]`; never an error. */
export const openParty = async (party: SealedParty, vault: KeyVault): Promise<OpenParty> => {
  const { partyId, sealed } = party;
  const key = await vault.find(partyId);
  const personal =
    key && remembered(key, sealed, () => decrypt(Buffer.from(sealed, 'base64'), key, partyId));
  return { partyId, ...(personal ?? { name: erased }) };
};

export const isSealed = (value: unknown): value is SealedParty =>
  typeof value === 'object' && value !== null && 'sealed' in value && 'partyId' in value;

const decrypt = (bytes: Buffer, key: Buffer, partyId: string): Personal | undefined => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes))
      .setAAD(Buffer.from(partyId))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    const text = Buffer.concat([
      decipher.update(bytes.subarray(ivBytes + tagBytes)),
      decipher.final(),
    ]);
    return JSON.parse(text.toString('utf8')) as Personal;
  } catch {
    return undefined;
  }
};
