import { randomUUID } from 'node:crypto';
import { parseEventId } from '../store/event-id.js';
import { putMetadata } from '../store/deletions.js';
import type { EventLog } from '../store/event-log.js';
import { ANY_REVISION } from '../store/expected-revision.js';
import type { ProposedEvent, StoredEvent } from '../store/stored-event.js';
import { ALL } from '../grpc/stream-names.js';
import { checkpointStream, parkedStream, type GroupDefinition } from './group-settings.js';
import type { GroupMessage } from './group-message.js';

/** What a group writes into the log about itself: how far it is, and what it could not deliver. */
export class GroupJournal {
  constructor(
    private readonly log: EventLog,
    private readonly definition: GroupDefinition,
  ) {}

  /** The last ordinal below which all was handled. */
  checkpoint(): number | undefined {
    const event = this.newest(checkpointStream(this.definition));
    const digits = event && /\d+/.exec(event.data.toString('utf8'));
    return digits ? Number(digits[0]) : undefined;
  }

  /** Only the newest checkpoints matter, so the stream keeps two. */
  async saveCheckpoint(ordinal: number): Promise<void> {
    const stream = checkpointStream(this.definition);
    const text = this.definition.stream === ALL ? `C:${ordinal}/P:${ordinal}` : String(ordinal);
    const event = journalEvent('$SubscriptionCheckpoint', 'application/json', JSON.stringify(text));
    await this.log.perform((batch) => {
      const state = batch.stream(stream);
      if (!state.metadata.maxCount) putMetadata(batch, stream, Buffer.from('{"$maxCount":2}'));
      return batch.append(state, ANY_REVISION, [event]);
    });
  }

  /** Parks a message: a link to its event, or to the link that brought it, with the reason. */
  async park({ read, ordinal }: GroupMessage, reason: string): Promise<void> {
    const { event: target, link } = read();
    const original = target ?? link;
    if (!original) return;
    const name = this.log.directory.nameOf(original.streamId).text;
    const added = new Date().toISOString();
    const metadata = JSON.stringify({ added, reason, subscriptionEventNumber: ordinal });
    const event = journalEvent(
      '$>',
      'application/octet-stream',
      `${original.revision}@${name}`,
      metadata,
    );
    const stream = parkedStream(this.definition);
    await this.log.perform((batch) => batch.append(batch.stream(stream), ANY_REVISION, [event]));
  }

  get parkedCount(): number {
    const range = this.log.reader.visibleOrEmpty(parkedStream(this.definition));
    return range ? Math.max(0, range.last - range.first + 1) : 0;
  }

  /** Parked links from the oldest on, up to (not including) revision `stopAt` of the parked stream. */
  *parked(stopAt: number): Generator<StoredEvent> {
    const range = this.log.reader.visibleOrEmpty(parkedStream(this.definition));
    let from: number | undefined = range?.first;
    while (range && from !== undefined) {
      const page = this.log.reader.streamPage(range, from, 'forwards', 100);
      for (const event of page.events) {
        if (event.revision >= stopAt) return;
        yield event;
      }
      from = page.next;
    }
  }

  /** Replayed messages are parked no longer. */
  async dropParkedBelow(revision: number): Promise<void> {
    const stream = parkedStream(this.definition);
    const metadata = Buffer.from(JSON.stringify({ $tb: revision }));
    await this.log.perform((batch) => putMetadata(batch, stream, metadata));
  }

  /** The group is no more: so are its checkpoint and what it parked. */
  async erase(): Promise<void> {
    await this.log.hide(checkpointStream(this.definition));
    await this.log.hide(parkedStream(this.definition));
  }

  private newest(stream: string): StoredEvent | undefined {
    const range = this.log.reader.visibleOrEmpty(stream);
    return range && this.log.reader.streamPage(range, range.last, 'backwards', 1).events[0];
  }
}

const journalEvent = (
  type: string,
  contentType: string,
  data: string,
  metadata = '{}',
): ProposedEvent => {
  const id = parseEventId(randomUUID()) ?? Buffer.alloc(16);
  return { id, type, contentType, metadata: Buffer.from(metadata), data: Buffer.from(data) };
};
