import type { EventLog } from '../store/event-log.js';
import type { StoredEvent } from '../store/stored-event.js';
import type { ReadEvent } from '../wire/recorded-event.js';

const LINK = '$>';

const WHOLE_NUMBER = /^\s*[+-]?\d+\s*$/;

/**
 * With links resolved, the target stands in for the link that names it. If the target is gone or hidden,
 * only the link is given. An event that names no revision is no link.
 */
export const resolveLink = (event: StoredEvent, isResolving: boolean, log: EventLog): ReadEvent => {
  if (!isResolving || event.type !== LINK) return { event, link: undefined };
  const [revision = '', ...rest] = event.data.toString('utf8').split('@');
  if (!WHOLE_NUMBER.test(revision)) return { event, link: undefined };
  return { event: log.reader.linked(rest.join('@'), Number(revision)), link: event };
};
