import type { Recorded } from '@chancery/kernel';
import type { Database } from '../database.js';
import { noteFailure, parkedRevisions, removal } from './dead-letters.js';
import type { EventSource } from './event-source.js';
import { isBadData } from './failures.js';
import type { GenerationWriter } from './generation-writer.js';
import { instantOf } from './instant.js';

/**
 * Applies a stream's parked events again, in order, until one fails again. They are read from the log, so
 * that upcasters and projections of today apply. With `skipFirst`, the one that blocks the others is given up.
 */
export const retryStream = async (
  database: Database,
  source: EventSource,
  writer: GenerationWriter,
  { stream, skipFirst }: { stream: string; skipFirst: boolean },
): Promise<string> =>
  writer.exclusively(async () => {
    const { generation } = writer;
    const revisions = await parkedRevisions(database, generation, stream);
    if (revisions.length === 0) return `${stream}: nothing is parked`;
    const skipped = skipFirst ? revisions.splice(0, 1) : [];
    for (const revision of skipped) {
      const gone = removal(generation, stream, revision);
      await database.transaction((client) => client.query(gone));
    }
    for (const revision of revisions) {
      const event = await readOne(source, stream, revision);
      const error = await applied(writer, event);
      if (error === undefined) continue;
      await noteFailure(database, generation, { event, error });
      return `${stream}: revision ${revision} failed again: ${error}`;
    }
    writer.release(stream);
    return `${stream}: ${revisions.length} applied, ${skipped.length} skipped`;
  });

/** The error if the event is refused again. */
const applied = async (writer: GenerationWriter, event: Recorded): Promise<string | undefined> => {
  let changes;
  try {
    changes = writer.project(event);
  } catch (error) {
    return String(error);
  }
  try {
    await writer.applyParked(event, { at: instantOf(event), changes });
    return undefined;
  } catch (error) {
    if (!isBadData(error)) throw error;
    return String(error);
  }
};

const readOne = async (
  source: EventSource,
  stream: string,
  revision: number,
): Promise<Recorded> => {
  const events = source.readStream(stream, { from: revision, limit: 1, sealed: true });
  for await (const event of events) return event;
  throw new Error(`${stream} has no revision ${revision}`);
};
