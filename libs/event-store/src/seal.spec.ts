import { createCipheriv, randomBytes } from 'node:crypto';
import { PartyKeyDestroyed, PartyKeyUnavailable } from './event-store.errors.js';
import { noKeys, type KeyVault, type NoKey, type PartyRef } from './key-vault.js';
import { openParty, sealParty, type SealedParty } from './seal.js';

/** A vault that finds keys until they are destroyed, and notes what could not be opened. */
const vaultOf = (...partyIds: readonly string[]) => {
  const keys = new Map<string, Buffer | NoKey>(partyIds.map((id) => [id, randomBytes(32)]));
  const find = (party: PartyRef): Promise<Buffer | NoKey> =>
    Promise.resolve(keys.get(party.partyId) ?? 'missing');
  const reasons: string[] = [];
  const vault: KeyVault = {
    find,
    keyFor: find,
    onUnreadable: (_, reason) => void reasons.push(reason),
  };
  return { ...vault, keys, reasons };
};

const jane = { partyId: 'p1', name: 'Jane Roe' };
const place = { authorityId: 'riverside', stream: 'document-1', event: 'e1', field: 'sender' };
const erased = { partyId: 'p1', name: '[erased]' };
const unreadable = { partyId: 'p1', name: '[unreadable]' };

describe('A sealed party', () => {
  it('is opened with its key, as often as it is asked for', async () => {
    const vault = vaultOf('p1');
    const sealed = await sealParty(jane, place, vault);
    expect(sealed.sealed).not.toContain('Jane');
    for (let times = 0; times < 3; times++)
      expect(await openParty(sealed, place, vault)).toEqual(jane);
  });

  it('is erased from the moment its key is destroyed, also if it was opened before', async () => {
    const vault = vaultOf('p1');
    const sealed = await sealParty(jane, place, vault);
    await openParty(sealed, place, vault);
    vault.keys.set('p1', 'erased');
    expect(await openParty(sealed, place, vault)).toEqual(erased);
    expect(vault.reasons).toEqual([]);
  });

  it.each([
    ['missing', 'the vault does not hold its key'],
    ['unreadable', 'the master key does not open its key'],
  ] as const)(
    'is unreadable, and not erased, while its key is %s; this is told',
    async (no, why) => {
      const vault = vaultOf('p1');
      const sealed = await sealParty(jane, place, vault);
      vault.keys.set('p1', no);
      expect(await openParty(sealed, place, vault)).toEqual(unreadable);
      expect(vault.reasons).toEqual([why]);
    },
  );

  it('is not opened as another party', async () => {
    const vault = vaultOf('p1', 'p2');
    const sealed = await sealParty(jane, place, vault);
    await openParty(sealed, place, vault);
    const moved = await openParty({ ...sealed, partyId: 'p2' }, place, vault);
    expect(moved).toEqual({ partyId: 'p2', name: '[unreadable]' });
  });

  it.each([
    ['authority', { authorityId: 'lakeside' }],
    ['stream', { stream: 'document-2' }],
    ['event', { event: 'e2' }],
    ['field', { field: 'addressee' }],
  ])('is not opened in another %s than it was made for', async (_, other) => {
    const vault = vaultOf('p1');
    const sealed = await sealParty(jane, place, vault);
    expect(await openParty(sealed, place, vault)).toEqual(jane);
    expect(await openParty(sealed, { ...place, ...other }, vault)).toEqual(unreadable);
    expect(vault.reasons).toEqual(['the seal is damaged']);
  });

  it('is unreadable if the seal is damaged or cut short', async () => {
    const vault = vaultOf('p1');
    const party = await sealParty(jane, place, vault);
    await openParty(party, place, vault);
    const bytes = Buffer.from(party.sealed, 'base64');
    const flipped = [0, 12, bytes.length - 1].map((at) => {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      return damaged;
    });
    for (const damaged of [...flipped, bytes.subarray(0, 5), bytes.subarray(0, 16)])
      expect(
        await openParty({ ...party, sealed: damaged.toString('base64') }, place, vault),
      ).toEqual(unreadable);
  });

  it('is opened rightly among more of the same party than are remembered', async () => {
    const vault = vaultOf('p1');
    const parties = Array.from({ length: 40 }, (_, n) => ({ ...jane, phone: String(n) }));
    const sealed = await Promise.all(parties.map((party) => sealParty(party, place, vault)));
    for (let times = 0; times < 2; times++)
      expect(await Promise.all(sealed.map((party) => openParty(party, place, vault)))).toEqual(
        parties,
      );
  });

  it('of an earlier version, bound to the party alone, is still opened', async () => {
    const vault = vaultOf('p1');
    const former = sealedFormerly(vault.keys.get('p1') as Buffer);
    expect(await openParty(former, place, vault)).toEqual(jane);
    expect(await openParty({ partyId: 'p1', sealed: '' }, place, vault)).toEqual(erased);
  });
});

describe('Sealing', () => {
  it('is refused once the key was destroyed: no name is lost in silence', async () => {
    const vault = vaultOf();
    vault.keys.set('p1', 'erased');
    await expect(sealParty(jane, place, vault)).rejects.toThrow(PartyKeyDestroyed);
  });

  it('is refused where no key can be had', () =>
    expect(sealParty(jane, place, noKeys)).rejects.toThrow(PartyKeyUnavailable));
});

const sealedFormerly = (key: Buffer): SealedParty => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from('p1'));
  const text = Buffer.concat([cipher.update(JSON.stringify({ name: 'Jane Roe' })), cipher.final()]);
  const sealed = Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64');
  return { partyId: 'p1', sealed };
};
