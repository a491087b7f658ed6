/** Every way in which the store refuses; the gRPC edge turns each into the form its call expects. */
export abstract class StoreError extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** The stream is not where the writer thought it was. `actual` is -1 when it does not exist. */
export class WrongExpectedRevision extends StoreError {
  constructor(
    readonly stream: string,
    readonly expected: bigint,
    readonly actual: number,
    readonly operation: 'Append' | 'Delete' = 'Append',
  ) {
    super(
      `${operation} failed due to WrongExpectedVersion. Stream: ${stream}, ` +
        `Expected version: ${expected}, Actual version: ${actual}`,
    );
  }
}

/** The stream was tombstoned, or `stream_exists` was asked of one that is soft-deleted. */
export class StreamDeleted extends StoreError {
  constructor(readonly stream: string) {
    super(`Event stream '${stream}' is deleted.`);
  }
}

/** The stream was never written, or is soft-deleted. */
export class StreamNotFound extends StoreError {
  constructor(readonly stream: string) {
    super(`Event stream '${stream}' was not found.`);
  }
}

/** More bytes in one append than the server takes; `limit` in bytes. */
export class AppendTooLarge extends StoreError {
  constructor(readonly limit: number) {
    super(`Maximum append size of ${limit} bytes exceeded.`);
  }
}

/** An event came without its type or content type. */
export class MissingEventProperty extends StoreError {
  constructor() {
    super(`Required metadata properties 'type,content-type' are missing.`);
  }
}

/** What was asked cannot be meant: a contradiction, an unknown option, a name that is not allowed. */
export class InvalidRequest extends StoreError {}

/** The caller's deadline passed before the append began; nothing was written. */
export class AppendTimedOut extends StoreError {
  constructor() {
    super('The append was not begun before its deadline; nothing was written.');
  }
}

/** The disk refused. Nothing of this commit is stored; the same append may be sent again. */
export class CommitFailed extends StoreError {}

/** The tables could not be written for so long that the journal takes no more. */
export class JournalFull extends StoreError {
  constructor() {
    super('the journal is full, since the tables cannot be written');
  }
}

/** A part of the journal that was written before its end cannot be read. */
export class JournalDamaged extends StoreError {
  constructor(path: string) {
    super(`the journal in ${path} is damaged`);
  }
}

/** The disk gave back other bytes than it was given; they are shown to nobody. */
export class RecordDamaged extends StoreError {
  constructor(position: number) {
    super(
      `The record at ${position} is damaged. Stop the server, run eventstore:verify, restore a backup.`,
    );
  }
}

/** The server is going down and takes nothing more. */
export class StoreClosing extends StoreError {
  constructor() {
    super('The server is shutting down.');
  }
}
