import type { Recorded } from '@chancery/kernel';
import type { PoolClient } from 'pg';
import type { Database } from '../database.js';
import { noteFailure, parkedEvents, removal, type DeadLetter } from './dead-letters.js';
import type { EventSource } from './event-source.js';
import { isBadData } from './failures.js';
import type { GenerationWriter } from './generation-writer.js';
import { heldRows } from './held-rows.js';
import { instantOf } from './instant.js';
import type { StreamOutcome } from './outcome.js';
import { isWithheld } from './withheld.js';
import { statementsOf } from './work.js';

interface Stores {
  readonly database: Database;
  readonly source: EventSource;
}

/**
 * Applies a stream's parked events in one transaction: all of them, or none if one fails again. Rows that are withheld
 * are made anew from the whole stream. The events are read from the log, so that upcasters and projections of today
 * apply.
 */
export const retryStream = (
  stores: Stores,
  writer: GenerationWriter,
  stream: string,
): Promise<StreamOutcome> =>
  writer.exclusively(async () => {
    const { database, source } = stores;
    const { generation, group } = writer;
    const parked = await parkedEvents(database, generation, stream);
    const [first] = parked;
    const last = parked.at(-1);
    if (!first || !last) return { kind: 'nothing-parked', stream };
    const from = isWithheld(group, stream) ? 0 : first.revision;
    const events = await readEvents(source, stream, { from, to: last.revision });
    const failed = await replay(writer, stream, events);
    if (failed) {
      await noteFailure(database, generation, failed);
      const { revision } = failed.event;
      return { kind: 'failed-again', stream, revision, error: failed.error ?? '' };
    }
    writer.release(stream);
    return { kind: 'applied', stream, events: parked.length };
  });

/** The event that is refused again, with its error; nothing was written then. */
const replay = async (
  writer: GenerationWriter,
  stream: string,
  events: readonly Recorded[],
): Promise<DeadLetter | undefined> => {
  let current: Recorded | undefined;
  try {
    await writer.transaction(stream, async (client) => {
      for (const event of events) {
        current = event;
        await applyTo(client, writer, event);
      }
      current = undefined;
      return [removal(writer.generation, stream)];
    });
    return undefined;
  } catch (error) {
    const event = current;
    if (!event || !(error instanceof Poisoned || isBadData(error))) throw error;
    return { event, error: error instanceof Poisoned ? error.message : String(error) };
  }
};

/** A projection could not take an event. */
class Poisoned extends Error {}

const applyTo = async (
  client: PoolClient,
  { generation, project }: GenerationWriter,
  event: Recorded,
): Promise<void> => {
  const step = { at: instantOf(event), changes: changesOf(project, event) };
  const held = await heldRows(client, generation, [step]);
  for (const statement of statementsOf([step], generation, held)) await client.query(statement);
};

const changesOf = (project: GenerationWriter['project'], event: Recorded) => {
  try {
    return project(event);
  } catch (error) {
    throw new Poisoned(String(error));
  }
};

const readEvents = async (
  source: EventSource,
  stream: string,
  { from, to }: { from: number; to: number },
): Promise<Recorded[]> => {
  const events: Recorded[] = [];
  const reading = source.readStream(stream, { from, limit: to - from + 1, sealed: true });
  for await (const event of reading) events.push(event);
  if (events.at(-1)?.revision !== to) throw new Error(`${stream} has no revision ${to}`);
  return events;
};
