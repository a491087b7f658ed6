import { createHash } from 'node:crypto';
import { isMetastream, metastreamOf, streamOfMetastream } from '../store/stream-metadata.js';
import type { Progress } from '../store/verify.js';
import { compareLogs } from './compare-logs.js';
import { Deliveries } from './deliveries.js';
import { newEvent, type RemoteEvent } from './remote-event.js';
import { ANYWHERE, RemoteLog } from './remote-log.js';
import { fillersBefore, hideFillers } from './fillers.js';
import { shiftTruncations } from './renumbered.js';
import { isTombstone } from './tombstone.js';

/** What a copy did. `differences` is empty when the target has all of the source, in its order. */
export interface Copied {
  readonly events: number;
  readonly resumedAt: bigint;
  readonly differences: readonly string[];
}

const APPEND_EVENTS = 100;
const APPEND_BYTES = 512 * 1024;
const IN_FLIGHT = 32;
const CHECKPOINT_EVERY = 2_000;
const TAIL = 200;

/**
 * Brings the whole log of one server to another, bytes, ids and order kept. The target remembers how
 * far it is, so a copy that was broken off goes on where it was. Streams of the servers' own
 * book-keeping stay behind. A stream whose beginning was scavenged keeps its revisions: fillers, which nobody sees, stand
 * for what is gone.
 */
export const copyLog = async (from: string, to: string, progress?: Progress): Promise<Copied> => {
  const source = new RemoteLog(from);
  const target = new RemoteLog(to);
  try {
    const head = await source.head();
    const copy = new Copy(target, `eventstoreCopy-${hash(from)}`);
    const resumedAt = await copy.resume();
    for await (const event of source.all(resumedAt)) {
      await copy.take(event);
      progress?.(Number(event.position), Math.max(1, Number(head)));
    }
    await copy.finish();
    const { differences, shifts, begins } = await compareLogs(source, target, isCopied);
    await shiftTruncations(source, target, shifts);
    await hideFillers(target, begins);
    return { events: copy.events, resumedAt, differences };
  } finally {
    source.close();
    target.close();
  }
};

/** Users' streams and their metadata; what begins with a dollar is the server's own. */
export const isCopied = ({ stream }: RemoteEvent): boolean => {
  const owner = isMetastream(stream) ? streamOfMetastream(stream) : stream;
  return !owner.startsWith('$') && !owner.startsWith('eventstoreCopy-');
};

class Copy {
  events = 0;
  private readonly lasts = new Map<string, number>();
  private readonly known = new Map<string, Set<string>>();
  private group: RemoteEvent[] = [];
  private bytes = 0;
  private readonly deliveries: Deliveries;
  private sinceCheckpoint = 0;
  private position = 0n;
  private checkpointLast = -1;

  constructor(
    private readonly target: RemoteLog,
    private readonly checkpointStream: string,
  ) {
    this.deliveries = new Deliveries(target);
  }

  /** How far an earlier run had come; 0 for none. */
  async resume(): Promise<bigint> {
    const [checkpoint] = await this.target.newest(this.checkpointStream, 1);
    if (!checkpoint) return 0n;
    this.checkpointLast = Number(checkpoint.revision);
    return BigInt(Buffer.from(checkpoint.data).toString('utf8').replaceAll('"', ''));
  }

  async take(event: RemoteEvent): Promise<void> {
    this.position = event.position;
    if (!isCopied(event)) return;
    const first = this.group[0];
    const bytes = event.data.length + event.metadata.length;
    const isFull = this.group.length >= APPEND_EVENTS || this.bytes + bytes > APPEND_BYTES;
    if (first && (first.stream !== event.stream || isFull)) await this.send();
    if (isTombstone(event)) return this.tombstone(event);
    this.group.push(event);
    this.bytes += bytes;
    this.events++;
    if (++this.sinceCheckpoint >= CHECKPOINT_EVERY) await this.checkpoint();
  }

  async finish(): Promise<void> {
    if (this.position > 0n) await this.checkpoint();
  }

  private async tombstone({ stream }: RemoteEvent): Promise<void> {
    await this.send();
    await this.deliveries.settle();
    if (isMetastream(stream)) {
      // No metadata is in force behind such a tombstone, which our own server does not take.
      return this.target.append(stream, ANYWHERE, [
        newEvent(stream, '$metadata', Buffer.from('{}')),
      ]);
    }
    await this.target.tombstone(stream).catch((error: unknown) => {
      if (!String(error).includes('deleted')) throw error;
    });
  }

  private async send(): Promise<void> {
    const group = this.group;
    const [first] = group;
    this.group = [];
    this.bytes = 0;
    if (!first) return;
    const last = this.lasts.get(first.stream) ?? (await this.lastBefore(first));
    const events = group.filter(({ id }) => !this.known.get(first.stream)?.has(id));
    this.lasts.set(first.stream, last + events.length);
    if (events.length === 0) return;
    // Bringing a deleted stream back writes metadata by itself, so its revisions need not agree.
    const behind = isMetastream(first.stream) ? ANYWHERE : last;
    this.deliveries.send({ stream: first.stream, last: behind, events });
    if (this.deliveries.count >= IN_FLIGHT) await this.deliveries.settle();
  }

  /**
   * Behind which revision the target takes an event: that of the source, so the server itself recognises what it has.
   * What is gone from the source is filled up. In metadata, and where an earlier version has numbered a stream anew,
   * what the target has is skipped by id.
   */
  private async lastBefore(event: RemoteEvent): Promise<number> {
    const revision = Number(event.revision);
    if (revision === 0) return -1;
    await this.deliveries.settle();
    const newest = await this.target.newest(event.stream, TAIL);
    const last = Number(newest[0]?.revision ?? -1);
    if (last >= revision - 1) return revision - 1;
    const known = new Set(newest.map(({ id }) => id));
    if (!isMetastream(event.stream) && !known.has(event.id)) {
      for (const fillers of fillersBefore(event, last)) await this.target.append(...fillers);
      return revision - 1;
    }
    this.known.set(event.stream, known);
    return last;
  }

  private async checkpoint(): Promise<void> {
    await this.send();
    await this.deliveries.settle();
    this.sinceCheckpoint = 0;
    if (this.checkpointLast < 0) await this.keepOneCheckpoint();
    const position = JSON.stringify(String(this.position));
    await this.target.append(this.checkpointStream, this.checkpointLast++, [
      newEvent(this.checkpointStream, 'CopiedTo', Buffer.from(position)),
    ]);
  }

  private async keepOneCheckpoint(): Promise<void> {
    const stream = metastreamOf(this.checkpointStream);
    if ((await this.target.newest(stream, 1)).length > 0) return;
    await this.target.append(stream, -1, [
      newEvent(stream, '$metadata', Buffer.from('{"$maxCount":1}')),
    ]);
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
