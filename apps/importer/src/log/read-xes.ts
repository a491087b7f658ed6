import type { LogRecord } from './log-event.js';
import { TraceReader } from './trace-reader.js';

/**
 * The events of an XES log (IEEE 1849), trace by trace. One trace is held at a time. Attributes of the
 * trace are given to each of its events under the name `case:<key>`, as CSV exports of such logs do.
 * Globals, classifiers and nested attributes are left out.
 */
export async function* readXes(texts: AsyncIterable<string>): AsyncGenerator<LogRecord> {
  const traces = new TraceReader();
  for await (const text of texts) yield* traces.read(text);
  yield* traces.end();
}
