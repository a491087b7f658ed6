import type { Database } from '../database.js';
import type { Generations } from '../tables/generations.js';
import { parkedEvents } from './dead-letters.js';
import type { EventSource } from './event-source.js';
import type { GenerationWriter } from './generation-writer.js';
import type { Outcome, StreamOutcome } from './outcome.js';
import { finishRequest, pendingRequests, type PendingRequest } from './requests.js';
import { retryStream } from './retry.js';
import { keepSkipped } from './skipped-events.js';

interface Means {
  readonly database: Database;
  readonly source: EventSource;
  readonly generations: Generations;
  readonly lanes: number;
  readonly log: (message: string) => void;
}

/** Does what operators ask of the groups that are led here. True once generations have changed. */
export const serveRequests = async (
  means: Means,
  writers: readonly GenerationWriter[],
): Promise<boolean> => {
  const { database, log } = means;
  const groups = [...new Set(writers.map(({ group }) => group.name))];
  for (const request of await pendingRequests(database, groups)) {
    const ours = writers.filter(({ group }) => group.name === request.group);
    const outcome = await serveRequest(means, ours, request);
    await finishRequest(database, request.id, outcome);
    log(`${request.action} of ${request.group} by ${request.by}: ${JSON.stringify(outcome)}`);
    if (outcome.kind === 'building' || outcome.kind === 'going-back') return true;
  }
  return false;
};

const serveRequest = async (
  means: Means,
  writers: readonly GenerationWriter[],
  request: PendingRequest,
): Promise<Outcome> => {
  const { generations, lanes } = means;
  const live = writers.find(({ generation }) => generation.state === 'live');
  if (!live) return { kind: 'not-live' };
  switch (request.action) {
    case 'rebuild': {
      const { number } = await generations.rebuild(live.group, lanes);
      return { kind: 'building', generation: number };
    }
    case 'rollback': {
      const isKept = await generations.rollBack(request.group);
      return { kind: isKept ? 'going-back' : 'no-earlier-generation' };
    }
    case 'skip':
      return skip(means, { live, others: writers.filter((each) => each !== live) }, request);
    case 'retry':
      return { kind: 'retried', streams: await retry(means, live, request.stream) };
  }
};

const retry = async (
  means: Means,
  writer: GenerationWriter,
  stream?: string | null,
): Promise<StreamOutcome[]> => {
  const outcomes: StreamOutcome[] = [];
  for (const each of stream ? [stream] : [...writer.parked])
    outcomes.push(await retryStream(means, writer, each));
  return outcomes;
};

/** Leaves out the event that stands in the way, for good, and applies those that waited for it. */
const skip = async (
  means: Means,
  { live, others }: { live: GenerationWriter; others: readonly GenerationWriter[] },
  request: PendingRequest,
): Promise<Outcome> => {
  const stream = request.stream ?? '';
  const parked = await parkedEvents(means.database, live.generation, stream);
  const poison = parked.find(({ error }) => error !== null) ?? parked[0];
  if (!poison) return { kind: 'retried', streams: [{ kind: 'nothing-parked', stream }] };
  await keepSkipped(means.database, request, poison);
  for (const writer of [live, ...others]) writer.skip(poison.eventId);
  const streams = await retry(means, live, stream);
  for (const writer of others) await retry(means, writer, stream);
  const { revision, type: eventType } = poison;
  return { kind: 'retried', skipped: { revision, eventType }, streams };
};
