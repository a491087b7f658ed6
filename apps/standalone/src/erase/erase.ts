import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FindMentions, FindParties, GetParties } from '@chancery/documents';
import type { PartySummary } from '@chancery/documents';
import { EventStore, type PartyRef } from '@chancery/event-store';
import { EraseParty, type PartyErased } from '@chancery/parties';
import { service } from '@chancery/kernel';
import type { Principal } from '@chancery/kernel';
import { destroyKeys, ReadStore, scrubKeys, type Database } from '@chancery/read-store';
import type { Wish } from './arguments.js';
import { describeMentions, describeParty } from './report.js';

type Say = (line: string) => void;

/** Does what the operator wishes. Answers whether all of it was done. */
export const fulfil = (app: INestApplicationContext, wish: Wish, say: Say): Promise<boolean> => {
  if (wish.kind === 'find') return find(app, wish, say);
  return wish.kind === 'again' ? eraseAgain(app, say) : erase(app, wish, say);
};

const find = async (
  app: INestApplicationContext,
  { name, authorityId }: Extract<Wish, { kind: 'find' }>,
  say: Say,
): Promise<boolean> => {
  const parties = await app.get(QueryBus).execute(new FindParties(name, authorityId ?? null));
  if (parties.length === 0) say(`No party bears the name "${name}".`);
  for (const party of parties) describeParty(party).forEach(say);
  return parties.length > 0;
};

const erase = async (
  app: INestApplicationContext,
  wish: Extract<Wish, { kind: 'erase' }>,
  say: Say,
): Promise<boolean> => {
  const queries = app.get(QueryBus);
  const parties: PartySummary[] = [];
  for (const partyId of wish.partyIds) {
    const found = await queries.execute(new GetParties(partyId));
    const party = theOne(partyId, found, wish.authorityId, say);
    if (!party) return false;
    parties.push(party);
    describeParty(party).forEach(say);
    describeMentions(await queries.execute(new FindMentions(party))).forEach(say);
  }
  if (!wish.isConfirmed && !(await isConfirmed(parties.length, say))) return false;
  for (const party of parties) await eraseOne(app, party, wish);
  say(
    `${parties.length === 1 ? 'The key is' : 'The keys are'} destroyed and the erasure is recorded.`,
  );
  say('Running programs forget a key within 5 s.');
  return scrub(app.get(ReadStore).database, say);
};

/** The party that is meant, if it is known and in one authority only; nothing is erased otherwise. */
const theOne = (
  partyId: string,
  found: readonly PartySummary[],
  authorityId: string | undefined,
  say: Say,
): PartySummary | undefined => {
  const meant = found.filter((party) => (authorityId ?? party.authorityId) === party.authorityId);
  if (meant.length === 0)
    say(
      `No party ${partyId} is known${authorityId ? ` in ${authorityId}` : ''}. Nothing was erased. ` +
        'Look for the person with: npm run erase-party -- --find NAME',
    );
  if (meant.length > 1)
    say(
      `Party ${partyId} is known in ${meant.map((party) => party.authorityId).join(' and ')}. ` +
        'Nothing was erased. Say which is meant with --authority.',
    );
  return meant.length === 1 ? meant[0] : undefined;
};

const isConfirmed = async (count: number, say: Say): Promise<boolean> => {
  if (!process.stdin.isTTY) {
    say('Nothing was erased. Add --yes to erase without being asked.');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const what = count === 1 ? 'this party' : `these ${count} parties`;
  const answer = await terminal.question(`Erase ${what} for ever? Type "erase": `);
  terminal.close();
  if (answer.trim() === 'erase') return true;
  say('Nothing was erased.');
  return false;
};

const eraseOne = (
  app: INestApplicationContext,
  { authorityId, partyId }: PartyRef,
  { reason, by }: Extract<Wish, { kind: 'erase' }>,
): Promise<unknown> => {
  const at = new Date().toISOString();
  const commandId = randomUUID();
  const order = new EraseParty({ authorityId, partyId, reason, at }, operator(authorityId, by), {
    commandId,
    correlationId: commandId,
  });
  return app.get(CommandBus).execute(order);
};

const operator = (authorityId: string, name = userInfo().username): Principal =>
  service(`operator:${name}`, authorityId);

/** Destroys the keys of all parties that the record says were erased, once more. */
const eraseAgain = async (app: INestApplicationContext, say: Say): Promise<boolean> => {
  const stop = new AbortController();
  const parties: PartyRef[] = [];
  const types = ['PartyErased' satisfies PartyErased['type']];
  for await (const delivery of app.get(EventStore).subscribe({ types, signal: stop.signal })) {
    if (delivery.kind === 'event') parties.push((delivery.event as unknown as PartyErased).data);
    if (delivery.kind === 'caught-up') stop.abort();
  }
  const { database } = app.get(ReadStore);
  await destroyKeys(database, parties);
  say(`${parties.length} recorded erasures were repeated.`);
  return scrub(database, say);
};

const scrub = async (database: Database, say: Say): Promise<boolean> => {
  const { remark } = await scrubKeys(database);
  say(
    remark === undefined
      ? 'No copy of a destroyed key is left in the files of this Postgres. Backups, archives of its log and standbys keep theirs.'
      : `The disk may still hold copies of destroyed keys, because Postgres says: ${remark}. The reactor tries again when it starts.`,
  );
  return remark === undefined;
};
