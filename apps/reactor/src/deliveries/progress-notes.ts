import { NoteProgress } from '@chancery/subscriptions';
import { give, type DeliveryOffice } from './delivery-office.js';
import type { LineRunner } from './line-runner.js';

const everyMs = 24 * 3_600_000;

/** Notes in the log how far lines have got: daily, and when nothing is sent for now. */
export class ProgressNotes {
  private readonly noted = new Map<string, number>();

  constructor(private readonly office: DeliveryOffice) {}

  async take(lines: readonly LineRunner[], now = Date.now()): Promise<void> {
    for (const line of lines) {
      const { lineId, subscriptionId } = line.key;
      if (lineId === subscriptionId && this.isDue(line, now)) await this.note(line, now);
    }
  }

  /** The first note of a line that has none is taken at once. */
  private isDue({ key, safe, subscription }: LineRunner, now: number): boolean {
    const { status, notedIndex } = subscription;
    if (safe.index === notedIndex) return false;
    const last = this.noted.get(key.lineId) ?? (notedIndex === null ? 0 : now);
    this.noted.set(key.lineId, last);
    return now - last > everyMs || status !== 'active';
  }

  private async note({ key, safe, subscription }: LineRunner, now: number): Promise<void> {
    this.noted.set(key.lineId, now);
    const { subscriptionId } = key;
    const commandId = `progress.${subscriptionId}.${subscription.revision}.${safe.index}`;
    await give(this.office, NoteProgress, { subscriptionId, ...safe }, commandId);
  }
}
