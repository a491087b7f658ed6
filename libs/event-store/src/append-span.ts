import type { SpanOptions } from '@chancery/tracing';
import type { NewEvent } from './event-store.options.js';

/**
 * The span of an append, with the attributes of KurrentDB's own clients. It stands below the first command whose
 * events it holds, and is linked to the others.
 */
export const appendSpan = (stream: string, events: readonly NewEvent[]): SpanOptions => {
  const causes = new Set(events.flatMap(({ metadata }) => metadata.traceparent ?? []));
  const [parent, ...links] = causes;
  return {
    kind: 'client',
    parent,
    links,
    attributes: {
      'db.system': 'eventstoredb',
      'db.operation': 'streams.append',
      'db.eventstoredb.stream': stream,
      'chancery.events': events.length,
    },
  };
};
