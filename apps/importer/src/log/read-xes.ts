import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { LogMalformed } from './log-error.js';
import type { LogRecord } from './log-event.js';

/**
 * The events of an XES log (IEEE 1849), trace by trace; one trace is held at a time. Attributes of the
 * trace are given to each of its events under the name `case:<key>`, as CSV exports of such logs do.
 * Globals, classifiers and nested attributes are passed over.
 */
export async function* readXes(chunks: AsyncIterable<Buffer>): AsyncGenerator<LogRecord> {
  const traces = new TraceReader();
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(declaredEncoding(chunk));
    yield* traces.read(decoder.decode(chunk, { stream: true }));
  }
  yield* traces.end();
}

/** Turns the tags of an XES file into records; holds the trace that is open. */
class TraceReader {
  private readonly parser = new SaxesParser();
  private readonly path: string[] = [];
  private trace: Record<string, string> = {};
  private events: { line: number; fields: Record<string, string> }[] = [];
  private finished: LogRecord[] = [];

  constructor() {
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('closetag', (tag) => this.close(tag.name));
    this.parser.on('error', (cause) => {
      throw new LogMalformed(cause.message.replace(/^\d+:\d+: /, ''), this.parser.line, { cause });
    });
  }

  read(text: string): readonly LogRecord[] {
    this.parser.write(text);
    return this.takeFinished();
  }

  end(): readonly LogRecord[] {
    this.parser.close();
    return this.takeFinished();
  }

  private takeFinished(): readonly LogRecord[] {
    const finished = this.finished;
    this.finished = [];
    return finished;
  }

  private open(tag: SaxesTagPlain): void {
    const parent = this.path.join('/');
    this.path.push(tag.name);
    const { key, value } = tag.attributes;
    if (parent === 'log' && tag.name === 'trace') this.startTrace();
    else if (parent === 'log/trace' && tag.name === 'event') this.startEvent();
    else if (key === undefined || !value) return;
    else if (parent === 'log/trace') this.trace[`case:${key}`] = value;
    else if (parent === 'log/trace/event') this.record(key, value);
  }

  private close(name: string): void {
    this.path.pop();
    if (name !== 'trace' || this.path.length !== 1) return;
    for (const { line, fields } of this.events) {
      this.finished.push({ line, fields: { ...this.trace, ...fields } });
    }
  }

  private startTrace(): void {
    this.trace = {};
    this.events = [];
  }

  private startEvent(): void {
    this.events.push({ line: this.parser.line, fields: {} });
  }

  private record(key: string, value: string): void {
    const event = this.events.at(-1);
    if (event) event.fields[key] = value;
  }
}

const declaredEncoding = (start: Buffer): string =>
  /^[^>]*encoding=["']([\w-]+)["']/.exec(start.toString('latin1', 0, 200))?.[1] ?? 'utf-8';
