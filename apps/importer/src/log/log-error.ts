/** What is wrong with a file that was given to the importer. */
export abstract class LogError extends Error {
  abstract readonly code: string;

  constructor(
    message: string,
    readonly line?: number,
    options?: ErrorOptions,
  ) {
    super(line === undefined ? message : `Line ${line}: ${message}`, options);
    this.name = new.target.name;
  }
}

/** The file cannot be opened, or is not a plain file. */
export class LogNotReadable extends LogError {
  readonly code = 'log-not-readable';
}

/** The gzip stream ends early or does not unpack. */
export class LogDamaged extends LogError {
  readonly code = 'log-damaged';
}

/** Neither an XES log nor a table with a header. */
export class LogFormatUnknown extends LogError {
  readonly code = 'log-format-unknown';
}

/** The bytes are not text in the encoding of the file, or the encoding is not known. */
export class LogEncodingWrong extends LogError {
  readonly code = 'log-encoding-wrong';
}

/** The CSV or XML breaks its own grammar. */
export class LogMalformed extends LogError {
  readonly code = 'log-malformed';
}

/** The log holds no event at all. */
export class LogWithoutEvents extends LogError {
  readonly code = 'log-without-events';
}

/** A column that the mapping names is not in the log, or is empty where it must not be. */
export class LogColumnMissing extends LogError {
  readonly code = 'log-column-missing';
}

/** A text that should be a date or an instant is none. */
export class LogInstantUnreadable extends LogError {
  readonly code = 'log-instant-unreadable';
}

/** A date that cannot be true: a placeholder, or a day that has not come yet. */
export class LogInstantImplausible extends LogError {
  readonly code = 'log-instant-implausible';
}

/** A case, an officer or a unit has a name that is too long to be one. */
export class LogNameTooLong extends LogError {
  readonly code = 'log-name-too-long';
}

/** The file is not the one that was checked any more. */
export class LogChanged extends LogError {
  readonly code = 'log-changed';
}
