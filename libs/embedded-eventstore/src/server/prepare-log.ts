import { putMetadata } from '../store/deletions.js';
import type { EventLog } from '../store/event-log.js';
import type { StoredEvent } from '../store/stored-event.js';
import {
  DELETED_METADATA,
  isMetastream,
  metastreamOf,
  parseStreamMetadata,
  streamOfMetastream,
  truncatedMetadata,
} from '../store/stream-metadata.js';
import { metadataEvent } from '../store/system-events.js';
import { putNumber, readNumber } from '../store/tables.js';

/** As a new EventStoreDB does, so that `$all` is never empty: keep the history of scavenges for 30 days. */
const FIRST = { stream: '$scavenges', metadata: Buffer.from('{"$maxAge":2592000}') };

/** Name of the entry that says by which rules the metadata of a folder was written. */
const RULES = 'metadata-rules';
const PRESENT_RULES = 2;
/** Before, `$tb` counted whatever stood beside it, and numbers were rounded. */
const OLD_DELETED = 2 ** 63;

/** Makes a log ready to be served: a new one gets its first event, an old one keeps hidden what it hid. */
export const prepareLog = async (log: EventLog): Promise<void> => {
  if (log.tail.head === 0) {
    await log.perform((batch) => putMetadata(batch, FIRST.stream, FIRST.metadata));
  }
  if (readNumber(log.tables, RULES) === PRESENT_RULES) return;
  for (const stream of streamsWithMetadata(log)) await keepHidden(stream, log);
  await log.writeTables(() => putNumber(log.tables, RULES, PRESENT_RULES));
};

const streamsWithMetadata = ({ tables }: EventLog): string[] => {
  const names = [...tables.names.getRange({})].map(({ value }) => value.toString('utf8'));
  return names.filter(isMetastream).map(streamOfMetastream);
};

/** Writes valid metadata where the present rules would show what was deleted or truncated. */
const keepHidden = async (stream: string, log: EventLog): Promise<void> => {
  const newest = log.states.newestOf(metastreamOf(stream));
  if (!newest || log.states.load(stream).isTombstoned) return;
  const hiddenBelow = oldTruncation(newest);
  const { truncateBefore, isDeleted } = parseStreamMetadata(newest);
  if (isDeleted || truncateBefore >= hiddenBelow) return;
  const isOldDeletion = hiddenBelow >= OLD_DELETED;
  const data = isOldDeletion ? DELETED_METADATA : truncatedMetadata(newest, hiddenBelow);
  await log.perform((batch) => {
    const metastream = batch.stream(metastreamOf(stream));
    const revision = metastream.last + 1;
    return { revision, position: batch.put(metastream, metadataEvent(data), revision) };
  });
};

const oldTruncation = ({ data }: StoredEvent): number => {
  try {
    const value = (JSON.parse(data.toString('utf8')) as { $tb?: unknown } | null)?.$tb;
    return typeof value === 'number' && Number.isInteger(value) ? value : 0;
  } catch {
    return 0;
  }
};
