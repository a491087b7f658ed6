import { randomBytes } from 'node:crypto';
import type { CommandContext, Order } from '@chancery/kernel';
import { noKeys, type KeyVault, type NoKey } from './key-vault.js';
import { newEvents } from './new-events.js';
import { isSameRequest, keyDigest } from './request-digest.js';

const party = { authorityId: 'riverside', partyId: 'p1' };
const by = {
  kind: 'officer',
  id: 'o',
  authorityId: 'riverside',
  posts: [],
  oversees: [],
  clearance: 'internal',
} as const;
const orderOf = (context: Partial<CommandContext>): Order => ({
  type: 'Order',
  data: { at: '2026-03-02T09:30:00.000Z' },
  by,
  context: { commandId: 'c', correlationId: 'c', ...context },
});
const vaultWith = (key: Buffer | NoKey): KeyVault => ({
  keyFor: () => Promise.resolve(key),
  find: () => Promise.resolve(key),
  digestKey: Buffer.alloc(32, 7),
});
const recordedDigest = (order: Order): string | undefined =>
  newEvents('counter-1', [{ type: 'Counted', data: {} }], order)[0]?.metadata.digest;

describe('The digest of a request', () => {
  it('is never recorded as the edge made it', async () => {
    const vault = vaultWith(randomBytes(32));
    expect(recordedDigest(orderOf({ digest: 'bare' }))).toBeUndefined();
    for (const context of [{ digest: 'bare' }, { digest: 'bare', party }])
      expect(recordedDigest(await keyDigest(orderOf(context), vault))).toMatch(/^2\.[\w-]{43}$/);
    expect(recordedDigest(await keyDigest(orderOf({ digest: 'bare' }), noKeys))).toBeUndefined();
  });

  it('is keyed with the party where there is one, so that it says nothing without its key', async () => {
    const [one, other] = [randomBytes(32), randomBytes(32)];
    const digestWith = async (key: Buffer | NoKey): Promise<string | undefined> =>
      recordedDigest(await keyDigest(orderOf({ digest: 'bare', party }), vaultWith(key)));
    expect(await digestWith(one)).toBe(await digestWith(one));
    expect(await digestWith(one)).not.toBe(await digestWith(other));
    expect(await digestWith('erased')).toBeUndefined();
  });

  it('tells a repetition from another request under the same key', async () => {
    const vault = vaultWith(randomBytes(32));
    const first = await keyDigest(orderOf({ digest: 'bare', party }), vault);
    const other = await keyDigest(orderOf({ digest: 'other', party }), vault);
    const recorded = recordedDigest(first);
    const contextOf = ({ context }: Order): CommandContext => context as CommandContext;
    expect(isSameRequest(recorded, contextOf(first))).toBe(true);
    expect(isSameRequest(recorded, contextOf(other))).toBe(false);
  });

  it('of an event from before digests were keyed is still recognised', async () => {
    const { context } = await keyDigest(orderOf({ digest: 'bare' }), vaultWith(randomBytes(32)));
    expect(isSameRequest('bare', context as CommandContext)).toBe(true);
    expect(isSameRequest('other', context as CommandContext)).toBe(false);
  });

  it('is not compared once the party is erased', async () => {
    const recorded = recordedDigest(
      await keyDigest(orderOf({ digest: 'bare', party }), vaultWith(randomBytes(32))),
    );
    const again = await keyDigest(orderOf({ digest: 'bare', party }), vaultWith('erased'));
    expect(isSameRequest(recorded, again.context as CommandContext)).toBeUndefined();
  });
});
