import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { noAttributes } from './attributes.js';
import { LogFormatUnknown, LogMalformed } from './log-error.js';
import type { LogRecord } from './log-event.js';
import { longestPiece } from './text-limits.js';

interface ReadEvent {
  readonly line: number;
  readonly fields: Record<string, string>;
}

/**
 * Turns the tags of an XES file into records, and holds the trace that is open. Names of elements count
 * without their namespace prefix and in any letter case.
 */
export class TraceReader {
  private readonly parser = new SaxesParser();
  /** The names of the open elements, from the root. */
  private readonly path: string[] = [];
  private trace = noAttributes();
  private events: ReadEvent[] = [];
  private finished: LogRecord[] = [];
  private sinceTag = 0;

  constructor() {
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('closetag', () => this.close());
    this.parser.on('error', (cause) => {
      throw new LogMalformed(cause.message.replace(/^\d+:\d+: /, ''), this.parser.line, { cause });
    });
  }

  read(text: string): readonly LogRecord[] {
    this.sinceTag += text.length;
    this.parser.write(text);
    if (this.sinceTag > longestPiece) {
      const reason = `A tag or a text is longer than ${longestPiece} characters.`;
      throw new LogMalformed(reason, this.parser.line);
    }
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
    const name = localName(tag.name);
    const depth = this.path.push(name);
    this.sinceTag = 0;
    if (depth === 1) this.demandLog(tag.name, name);
    else if (name === 'trace') this.startTrace(depth);
    else if (name === 'event') this.startEvent(depth);
    else if (this.isAttribute(depth)) this.record(tag);
  }

  private close(): void {
    const name = this.path.pop();
    this.sinceTag = 0;
    if (name !== 'trace') return;
    for (const { line, fields } of this.events)
      this.finished.push({ line, fields: { ...this.trace, ...fields } });
  }

  private demandLog(tagName: string, name: string): void {
    if (name === 'log') return;
    const reason = `The root element is <${tagName.slice(0, 100)}>. An XES log begins with <log>.`;
    throw new LogFormatUnknown(reason, this.parser.line);
  }

  private startTrace(depth: number): void {
    if (depth !== 2) throw this.misplaced('<trace> does not stand directly in <log>');
    this.trace = noAttributes();
    this.events = [];
  }

  private startEvent(depth: number): void {
    if (depth !== 3 || this.path[1] !== 'trace')
      throw this.misplaced('<event> does not stand directly in <trace>');
    this.events.push({ line: this.parser.line, fields: noAttributes() });
  }

  private misplaced(what: string): LogFormatUnknown {
    const reason = `${what}. Only XES logs are read; export the log as XES or as CSV.`;
    return new LogFormatUnknown(reason, this.parser.line);
  }

  /** Is this an attribute of a trace or an event, and not one that is nested in another? */
  private isAttribute(depth: number): boolean {
    return this.path[1] === 'trace' && (depth === 3 || (depth === 4 && this.path[2] === 'event'));
  }

  private record(tag: SaxesTagPlain): void {
    const key = xmlAttribute(tag, 'key');
    const value = xmlAttribute(tag, 'value');
    if (key === undefined || !value) return;
    if (this.path[2] !== 'event') this.trace[`case:${key}`] = value;
    else {
      const event = this.events.at(-1);
      if (event) event.fields[key] = value;
    }
  }
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase();

const xmlAttribute = ({ attributes }: SaxesTagPlain, name: string): string | undefined =>
  attributes[name] ??
  Object.entries(attributes).find(([written]) => localName(written) === name)?.[1];
