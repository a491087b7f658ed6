/** An event by its position and id. A log that has it there is the log that it was read from, up to there. */
export interface LogMark {
  readonly position: bigint;
  readonly eventId: string;
}

/** A position that was read up to, and the id of its event unless that was not kept. */
export interface ReadUpTo {
  readonly position: bigint;
  readonly eventId?: string | undefined;
}

/** What stands in the log at a position, and where the log ends. */
export interface LogFinding {
  readonly eventId: string | undefined;
  readonly head: bigint | undefined;
}

/** Thrown when the log does not have an event that was read from it: it was restored to an earlier state, copied or exchanged. */
export class AnotherLog extends Error {
  constructor(
    readonly followed: ReadUpTo,
    readonly found: LogFinding,
  ) {
    super(wordsOf(followed, found));
    this.name = 'AnotherLog';
  }
}

const wordsOf = ({ position, eventId }: ReadUpTo, found: LogFinding): string => {
  const event = eventId === undefined ? 'An event' : `Event ${eventId}`;
  const followed = `${event} was read at position ${position}`;
  if (found.head === undefined) return `${followed}, the log is empty now.`;
  if (found.head < position) return `${followed}, the log ends at position ${found.head} now.`;
  if (found.eventId === undefined) return `${followed}, no event begins there now.`;
  return `${followed}, the log has event ${found.eventId} there now.`;
};
