import type { ServerDuplexStream } from '@grpc/grpc-js';
import type { ProposedEvent } from '../store/stored-event.js';
import { AppendTimedOut, InvalidRequest, MissingEventProperty } from '../store/store-errors.js';
import type { AppendChunk, ChunkOptions, ProposedMessage } from '../wire/append-request.js';
import { encodeAppendFailure, encodeAppendSuccess } from '../wire/append-response.js';
import { AppendSize } from './append-size.js';
import { Outbox } from './outbox.js';
import { holdWhileFull } from './pace.js';
import { checkStreamName } from './stream-names.js';
import type { ServerContext } from './server-context.js';

/** An append whose last chunk has not come yet. */
interface Unfinished {
  readonly options: ChunkOptions;
  readonly events: ProposedEvent[];
  readonly size: AppendSize;
}

/** So many ids answered before their last chunk are remembered, lest they are answered twice. */
const REMEMBERED_IDS = 4_096;
const SWEEP_MS = 500;

/** `BatchAppend`: one long call that carries the appends of a client, many of them at a time. */
export const batchAppend = (
  call: ServerDuplexStream<AppendChunk, Buffer>,
  context: ServerContext,
): void => {
  const outbox = context.calls.track(new Outbox(call));
  const session = new BatchSession(outbox, context);
  call.on('data', (chunk: AppendChunk) => {
    session.take(chunk);
    holdWhileFull(call, context.memory);
  });
  call.on('end', () => session.finish());
};

class BatchSession {
  private readonly unfinished = new Map<string, Unfinished>();
  private readonly answered = new Set<string>();
  private readonly sweeper: NodeJS.Timeout;
  private inFlight = 0;
  private isHalfClosed = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly context: ServerContext,
  ) {
    this.sweeper = setInterval(() => this.expire(), SWEEP_MS).unref();
    outbox.atEnd(() => clearInterval(this.sweeper));
  }

  /** Gathers the chunks of an append; with the last one it goes to the log. */
  take(chunk: AppendChunk): void {
    if (this.answered.size > 0 && this.answered.has(chunk.correlationText)) return;
    try {
      const append = this.gather(chunk);
      if (chunk.isFinal) this.append(chunk, append);
    } catch (error) {
      this.refuse(chunk, error);
    }
  }

  /** The client sends no more: answer what is under way, then end. */
  finish(): void {
    this.isHalfClosed = true;
    if (this.inFlight === 0) this.outbox.end();
  }

  private gather(chunk: AppendChunk): Unfinished {
    const known = this.unfinished.size > 0 && this.unfinished.get(chunk.correlationText);
    const append = known || begin(chunk);
    if (!known && !chunk.isFinal) this.unfinished.set(chunk.correlationText, append);
    const { limits } = this.context;
    for (const message of chunk.messages) {
      const event = toEvent(message);
      append.size.add(event, limits);
      append.events.push(event);
    }
    if (!chunk.isFinal && this.unfinishedBytes() > limits.maxUnfinishedBytes) {
      throw new InvalidRequest(
        `More than ${limits.maxUnfinishedBytes} bytes of unfinished appends.`,
      );
    }
    return append;
  }

  private unfinishedBytes(): number {
    let sum = 0;
    for (const { size } of this.unfinished.values()) sum += size.bytes;
    return sum;
  }

  private append({ correlation, correlationText }: AppendChunk, append: Unfinished): void {
    const { options, events } = append;
    const { bytes } = append.size;
    const { memory } = this.context;
    if (this.unfinished.delete(correlationText)) this.remember(correlationText);
    memory.take(bytes);
    this.inFlight++;
    this.context.log.append({ ...options, events }, (outcome) => {
      this.inFlight--;
      memory.give(bytes);
      this.outbox.send(
        outcome instanceof Error
          ? encodeAppendFailure(correlation, options.stream, outcome)
          : encodeAppendSuccess(correlation, outcome),
      );
      if (this.isHalfClosed && this.inFlight === 0) this.outbox.end();
    });
  }

  private refuse({ correlation, correlationText, options }: AppendChunk, error: unknown): void {
    const stream = options?.stream ?? this.unfinished.get(correlationText)?.options.stream ?? '';
    const reason = error instanceof Error ? error : new Error(String(error));
    this.unfinished.delete(correlationText);
    this.remember(correlationText);
    this.outbox.send(encodeAppendFailure(correlation, stream, reason));
  }

  private remember(id: string): void {
    this.answered.add(id);
    if (this.answered.size <= REMEMBERED_IDS) return;
    for (const oldest of this.answered) {
      this.answered.delete(oldest);
      return;
    }
  }

  private expire(): void {
    const now = Date.now();
    for (const [id, { options }] of this.unfinished) {
      if (options.expiresAt === undefined || options.expiresAt > now) continue;
      this.unfinished.delete(id);
      this.remember(id);
      const correlation = encodeCorrelation(id);
      this.outbox.send(encodeAppendFailure(correlation, options.stream, new AppendTimedOut()));
    }
  }
}

const begin = ({ options }: AppendChunk): Unfinished => {
  if (!options) throw new InvalidRequest('The first chunk of an append must carry its options.');
  checkStreamName(options.stream);
  return { options, events: [], size: new AppendSize() };
};

const toEvent = ({ id, type, contentType, metadata, data }: ProposedMessage): ProposedEvent => {
  if (!type || !contentType) throw new MissingEventProperty();
  if (!id) throw new InvalidRequest('An event needs an id that is a UUID.');
  return { id, type, contentType, metadata, data };
};

const encodeCorrelation = (id: string): Buffer => {
  const text = Buffer.from(id);
  return Buffer.concat([Buffer.from([0x12, text.length]), text]);
};
