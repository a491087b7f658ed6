import { createHash } from 'node:crypto';
import { deriveId } from '@chancery/event-store';
import { commandViolations } from '../proof/commands.js';
import { feedViolations, longestQueues, restingViolations } from '../proof/feeds.js';
import { logViolations } from '../proof/log.js';
import { numberViolations, pendingNumbers } from '../proof/numbers.js';
import { readLog } from '../proof/read-log.js';
import { staysOf } from '../proof/stays.js';
import { workViolations } from '../proof/work.js';
import { authorityId } from './cast.js';
import { pastQueueViolations } from './past-queues.js';
import { projections, recount, unrest, verifyLog } from './rows.js';
import { until } from './until.js';

/** The most that a feed shows. */
const feedLimit = 500;
const filesLookedAt = 40;
const instants = 8;

/** Waits until all is at rest, and then holds what is there against what was said. */
export async function prove({ office, client, ledger, feeds, rebuilding, say }) {
  say('waiting until all is at rest');
  await office.ready();
  const log = await restingLog(office);
  const rows = await resting(() => unrest(office.runtime.databaseUrl, log.at(-1).position));
  const stays = staysOf(log);
  const ends = await resting(async () => feeds.flatMap((feed) => restingViolations(feed, stays)));
  say('proving');
  const proof = (name, checked, violations) => ({ name, checked, violations });
  const { acknowledged, refused } = ledger;
  const shown = feeds.flatMap((feed) => feedViolations(feed, stays));
  const past = await pastQueueViolations({ client, log, stays, instants });
  return [
    proof('every answer is one that the rules give', ledger.entries.length, ledger.wrong),
    proof('no event twice, no revision left out', log.length, logViolations(log)),
    proof(
      'what was acknowledged is in the log once, what was refused is not',
      ledger.entries.length,
      commandViolations(log, { acknowledged, refused }, commandIdOf),
    ),
    proof('tasks, concurrence and dispatch by their rules', log.length, workViolations(log)),
    proof('register numbers without gaps', numbersIn(log), numberViolations(log, acknowledged)),
    proof('files are as they were sent', filesLookedAt, await fileViolations(client, ledger)),
    proof('read models have come to the end of the log', log.length, rows),
    proof('feeds showed what lay in the queue', stays.length, [...shown, ...tooLong(stays)]),
    proof('feeds show the queue as it is', feeds.length, ends),
    proof('queues as of the past are those of then', instants * feeds.length, past),
    proof('rebuilt rows equal those before them', rebuilding.rebuilt, rebuilding.unlike),
    proof('queues and counts, counted again', 1, failed(await recount(office.folder, 30))),
    proof('projections verify', 1, failed(await projections(office.folder, 'verify'))),
    proof('event store verify', 1, failed(await verifyLog(office.folder))),
  ];
}

/** The log once the reactor has seen to every number that a crash left without a document. */
async function restingLog(office) {
  let log = [];
  await until(
    'every number to be on a document',
    async () => {
      log = await readLog(office.runtime.eventStoreUrl);
      return pendingNumbers(log).size === 0;
    },
    90_000,
  ).catch(() => undefined);
  return log;
}

/** What is still wrong when it had time to come right. */
async function resting(violations) {
  let found = ['Nothing could be found out'];
  const isAtRest = async () => (found = await violations()).length === 0;
  await until('all to be at rest', isAtRest, 90_000).catch(() => undefined);
  return found;
}

const commandIdOf = ({ officer, key }) =>
  deriveId('command', 'officer', `${authorityId}.${officer}`, key);

const numbersIn = (log) => log.filter(({ type }) => type === 'NumberAllocated').length;

const tooLong = (stays) =>
  [...longestQueues(stays)]
    .filter(([, length]) => length > feedLimit)
    .map(([unitId, length]) => `${length} items lay with ${unitId}, more than a feed shows`);

const failed = ({ code, said }) => (code === 0 ? [] : [said]);

/** The bytes of enclosures that were received, read back. */
async function fileViolations(client, { acknowledged }) {
  const found = [];
  const received = acknowledged.filter(({ sort, files }) => sort === 'receive' && files?.length);
  for (const { officer, body, files } of received.slice(-filesLookedAt)) {
    const route = `/v1/documents/${body.documentId}`;
    const { attachments } = await client.read(officer, route);
    for (const { attachmentId } of attachments) {
      const bytes = await client.bytes(officer, `${route}/attachments/${attachmentId}/content`);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (!files.includes(sha256)) found.push(`${route} has a file with other bytes: ${sha256}`);
    }
  }
  return found;
}
