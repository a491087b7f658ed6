import type { EventStore } from '@chancery/event-store';
import type { Content, Grant } from '@chancery/kernel';
import { toldEvents } from './contract.js';
import type { PublicEvent } from './domain/cloud-event.js';
import { dataFor } from './domain/translation.js';
import type { NumberedEvent } from './read-models/published-event/feed-page.query.js';

const openedAtOnce = 16;

/** Thin data stand in the rows. Everything else is read from the log, and no more of it than the grant says. */
export const withContent = async (
  log: EventStore,
  rows: readonly NumberedEvent[],
  {
    grants,
    content: wish,
  }: { readonly grants: readonly Grant[] | null; readonly content: Content },
): Promise<PublicEvent[]> => {
  const events: PublicEvent[] = [];
  for (let at = 0; at < rows.length; at += openedAtOnce)
    events.push(
      ...(await Promise.all(
        rows.slice(at, at + openedAtOnce).map(async (row) => {
          const content = leastOf(wish, grants, row.authorityId);
          if (content === 'thin') return { ...row, data: row.data as PublicEvent['data'] };
          return { ...row, data: await dataOf(log, row, content) };
        }),
      )),
    );
  return events;
};

const dataOf = async (
  log: EventStore,
  { stream, revision, internalType, data }: NumberedEvent,
  content: Content,
): Promise<PublicEvent['data']> => {
  const told = toldEvents[internalType];
  const sealed = content !== 'parties';
  for await (const event of log.readStream(stream, { from: revision, limit: 1, sealed }))
    if (told && event.revision === revision)
      return dataFor(told, event.data as Record<string, unknown>, content);
  return data as PublicEvent['data'];
};

const order: readonly Content[] = ['thin', 'full', 'parties'];

/** What was asked for, or what the grant for the authority allows if that is less. */
const leastOf = (wish: Content, grants: readonly Grant[] | null, authorityId: string): Content => {
  const allowed = grants?.find((grant) => grant.authorityId === authorityId)?.content ?? 'thin';
  const granted = grants === null ? 'parties' : allowed;
  return order.indexOf(wish) <= order.indexOf(granted) ? wish : granted;
};
