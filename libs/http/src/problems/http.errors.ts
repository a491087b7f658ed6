import { DomainError } from '@chancery/kernel';

/** One field of a request that is not as it should be; `path` is a JSON pointer into the body or query. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** The request is not of the shape that the API description gives. */
export class InvalidRequest extends DomainError {
  readonly code = 'invalid-request' as const;
  constructor(
    detail: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(detail);
  }
}

/** A cursor that this list did not give out. */
export class InvalidCursor extends DomainError {
  readonly code = 'invalid-cursor' as const;
  constructor() {
    super('The cursor was not given out by this list. Begin again without one.');
  }
}

/** `Idempotency-Key` is not a text of 8 to 200 visible characters. */
export class InvalidIdempotencyKey extends DomainError {
  readonly code = 'invalid-idempotency-key' as const;
  constructor() {
    super('Idempotency-Key takes 8 to 200 visible ASCII characters, a UUID for example.');
  }
}

/** `If-Match` is not one strong ETag that this API gave out. */
export class InvalidPrecondition extends DomainError {
  readonly code = 'invalid-precondition' as const;
  constructor(given: string) {
    super('If-Match takes the ETag of the last answer, such as "7".', { given });
  }
}

/** `If-Match` names the revision of one thing, and the request changes many. */
export class NoSingleRevision extends DomainError {
  readonly code = 'no-single-revision' as const;
  constructor() {
    super(
      'This request changes many documents, each with a revision of its own. Leave If-Match out, or send one request for each document.',
    );
  }
}

/** `Chancery-Position` is not a position that this API gave out. */
export class InvalidPosition extends DomainError {
  readonly code = 'invalid-position' as const;
  constructor(given: string) {
    super('Chancery-Position takes the position of an earlier answer, a whole number.', { given });
  }
}

/** The read models did not get to the position asked for in time. */
export class PositionNotReached extends DomainError {
  readonly code = 'position-not-reached' as const;
  constructor(position: string) {
    super('What is shown lags behind the position asked for. Ask again in a moment.', { position });
  }
}

/** The read models were made from another log than the event store holds; until they are reset, they say nothing true. */
export class ReadModelOfAnotherLog extends DomainError {
  readonly code = 'read-model-of-another-log' as const;
  constructor() {
    super(
      'The event store was exchanged or restored, and the read models are of the record before. An operator has to reset them.',
    );
  }
}

/** No bearer token, or one that does not hold. */
export class Unauthenticated extends DomainError {
  readonly code = 'unauthenticated' as const;
  constructor(reason: string) {
    super(`A valid bearer token is needed: ${reason}.`);
  }
}

/** A request with the cookie of a session that did not come from a page of this origin. */
export class RequestFromElsewhere extends DomainError {
  readonly code = 'request-from-elsewhere' as const;
  constructor() {
    super(
      'A session changes things only from a page of this origin (Sec-Fetch-Site: same-origin). Programs use a bearer token.',
    );
  }
}

/** The token is valid, but nobody of that name is an active officer. */
export class NotAnOfficer extends DomainError {
  readonly code = 'not-an-officer' as const;
  constructor(subject: string) {
    super('The token is valid, but names nobody who is an active officer here.', { subject });
  }
}

/** The unit named in `Chancery-Acting-Unit` is not one where the officer holds a post. */
export class NotYourUnit extends DomainError {
  readonly code = 'not-your-unit' as const;
  constructor(unitId: string) {
    super(`You hold no post in ${unitId}.`, { unitId });
  }
}

/** The rights of the caller changed while a long answer was being sent. The answer breaks off. */
export class RightsChanged extends DomainError {
  readonly code = 'rights-changed' as const;
  constructor() {
    super('Your rights changed while the answer was being sent. Repeat the request.');
  }
}

/** The principal has as many feeds open as one may. */
export class TooManyFeeds extends DomainError {
  readonly code = 'too-many-feeds' as const;
  constructor(most: number) {
    super(`You have ${String(most)} feeds open, the most that are allowed. Close one first.`, {
      most,
    });
  }
}

export class RouteNotFound extends DomainError {
  readonly code = 'route-not-found' as const;
  constructor(method: string, path: string) {
    super(`There is no ${method} ${path}.`);
  }
}

export class BodyTooLarge extends DomainError {
  readonly code = 'body-too-large' as const;
  constructor() {
    super('The body is larger than this route takes.');
  }
}

export class MediaTypeNotSupported extends DomainError {
  readonly code = 'media-type-not-supported' as const;
  constructor(takes: string | undefined, given: string | undefined) {
    super(`This route takes ${takes ?? 'no body'}. ${sent(given)}`, { takes: takes ?? null });
  }
}

const longestShown = 100;

const sent = (given: string | undefined): string =>
  given === undefined
    ? 'Your request names no Content-Type.'
    : `Your request was sent as ${JSON.stringify(given.slice(0, longestShown))}.`;

/** The client closed the connection before the whole request was here. Nobody reads this answer; the log shows it. */
export class RequestAborted extends DomainError {
  readonly code = 'request-aborted' as const;
  constructor() {
    super('The connection ended before the whole request was here. Send it again.');
  }
}

/** The request took longer to arrive than the server waits. */
export class RequestTimedOut extends DomainError {
  readonly code = 'request-timed-out' as const;
  constructor() {
    super('The request took too long to arrive. Send it again.');
  }
}

/** A parameter of the path is longer than any of this API. */
export class AddressTooLong extends DomainError {
  readonly code = 'address-too-long' as const;
  constructor() {
    super('A part of the path is longer than any that this API gives. Look at its address again.');
  }
}

/** The header fields together are larger than the server reads. */
export class HeadersTooLarge extends DomainError {
  readonly code = 'headers-too-large' as const;
  constructor() {
    super('The headers and the address are larger than 16 KiB together. Send fewer.');
  }
}

/** Anything that nobody foresaw. The log has the cause; the answer says nothing of it. */
export class InternalError extends DomainError {
  readonly code = 'internal-error' as const;
  constructor() {
    super('');
  }
}
