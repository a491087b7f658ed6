import type { EventLog } from '../store/event-log.js';
import type { StoredEvent } from '../store/stored-event.js';
import type { ReadEvent } from '../wire/recorded-event.js';

const LINK = '$>';

/**
 * With links resolved, the target stands in for the link that names it. A target that is gone leaves
 * the link alone, and the reader has to live with that.
 */
export function resolveLink(event: StoredEvent, isResolving: boolean, log: EventLog): ReadEvent {
  if (!isResolving || event.type !== LINK) return { event, link: undefined };
  const target = event.data.toString('utf8');
  const at = target.indexOf('@');
  const revision = Number(target.slice(0, at));
  if (at < 1 || !Number.isSafeInteger(revision)) return { event, link: undefined };
  return { event: log.reader.linked(target.slice(at + 1), revision), link: event };
}
