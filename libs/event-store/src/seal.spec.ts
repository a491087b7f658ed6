import { randomBytes } from 'node:crypto';
import type { KeyVault } from './key-vault.js';
import { openParty, sealParty } from './seal.js';

/** A vault that finds keys until they are destroyed. */
const vaultOf = (...partyIds: readonly string[]): KeyVault => {
  const keys = new Map(partyIds.map((partyId) => [partyId, randomBytes(32)]));
  const find = (partyId: string): Promise<Buffer | undefined> => Promise.resolve(keys.get(partyId));
  const destroy = (partyId: string): Promise<void> => Promise.resolve(void keys.delete(partyId));
  return { find, keyFor: find, destroy };
};

const jane = { partyId: 'p1', name: 'Jane Roe' };

describe('A sealed party', () => {
  it('is opened with its key, as often as it is asked for', async () => {
    const vault = vaultOf('p1');
    const sealed = await sealParty(jane, vault);
    expect(sealed.sealed).not.toContain('Jane');
    for (let times = 0; times < 3; times++) expect(await openParty(sealed, vault)).toEqual(jane);
  });

  it('is erased from the moment its key is destroyed, also if it was opened before', async () => {
    const vault = vaultOf('p1');
    const sealed = await sealParty(jane, vault);
    await openParty(sealed, vault);
    await vault.destroy('p1');
    expect(await openParty(sealed, vault)).toEqual({ partyId: 'p1', name: '[erased]' });
  });

  it('is not opened as another party', async () => {
    const vault = vaultOf('p1', 'p2');
    const { sealed } = await sealParty(jane, vault);
    await openParty({ partyId: 'p1', sealed }, vault);
    const erased = { partyId: 'p2', name: '[erased]' };
    expect(await openParty({ partyId: 'p2', sealed }, vault)).toEqual(erased);
  });

  it('reads erased if the seal is damaged', async () => {
    const vault = vaultOf('p1');
    const { sealed } = await sealParty(jane, vault);
    await openParty({ partyId: 'p1', sealed }, vault);
    const bytes = Buffer.from(sealed, 'base64');
    for (const at of [0, 12, bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      const opened = await openParty({ partyId: 'p1', sealed: damaged.toString('base64') }, vault);
      expect(opened).toEqual({ partyId: 'p1', name: '[erased]' });
    }
  });

  it('is opened rightly among more of the same party than are remembered', async () => {
    const vault = vaultOf('p1');
    const parties = Array.from({ length: 40 }, (_, n) => ({ ...jane, phone: String(n) }));
    const sealed = await Promise.all(parties.map((party) => sealParty(party, vault)));
    for (let times = 0; times < 2; times++)
      expect(await Promise.all(sealed.map((party) => openParty(party, vault)))).toEqual(parties);
  });
});
