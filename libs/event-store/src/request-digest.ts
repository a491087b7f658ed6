import { createHmac, hkdfSync } from 'node:crypto';
import type { CommandContext, Order } from '@chancery/kernel';
import type { KeyVault } from './key-vault.js';

/** Marks digests that are keyed; those of earlier versions are bare hashes of the request. */
const mark = '2.';

/**
 * Replaces the digest of a request by one that is keyed: with the party's own key where the command names a
 * party, so that no guess can be tested once the party is erased; with the vault's otherwise. Without a key
 * the log gets no digest, and a repetition is not compared.
 */
export const keyDigest = <Command extends Order>(
  order: Command,
  vault: KeyVault,
): Command | Promise<Command> => {
  const { digest, party } = order.context ?? {};
  if (digest === undefined) return order;
  if (!party) return withKey(order, vault.digestKey);
  return vault
    .keyFor(party)
    .then((key) => withKey(order, typeof key === 'string' ? undefined : derived(key)));
};

/** Whether a digest of the log is that of this request; undefined where that cannot be told. */
export const isSameRequest = (
  recorded: string | undefined,
  { digest, keyedDigest }: CommandContext,
): boolean | undefined => {
  const asked = recorded?.startsWith(mark) ? keyedDigest : digest;
  return recorded && asked ? recorded === asked : undefined;
};

const derived = (key: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', 'chancery: digests of requests', 32));

const withKey = <Command extends Order>(order: Command, key: Buffer | undefined): Command => {
  const { context } = order;
  if (!key || context?.digest === undefined) return order;
  const keyedDigest = mark + createHmac('sha256', key).update(context.digest).digest('base64url');
  return Object.assign(Object.create(Object.getPrototypeOf(order) as object) as Command, order, {
    context: { ...context, keyedDigest },
  });
};
