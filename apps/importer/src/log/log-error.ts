/** What is wrong with a file that was given to the importer. Nothing was imported when one of these is thrown. */
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

/** The file cannot be opened. */
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

/** The CSV or XML breaks its own grammar. */
export class LogMalformed extends LogError {
  readonly code = 'log-malformed';
}

/** A column that the mapping names is not in the log, or is empty where it must not be. */
export class LogColumnMissing extends LogError {
  readonly code = 'log-column-missing';
}

/** A text that should be a date or an instant is none. */
export class LogInstantUnreadable extends LogError {
  readonly code = 'log-instant-unreadable';
}
