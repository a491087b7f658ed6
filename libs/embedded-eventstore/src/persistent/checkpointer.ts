import type { GroupJournal } from './group-journal.js';
import type { GroupSettings } from './group-settings.js';

const RETRY_MS = 1_000;

/**
 * Keeps the group's progress in the log: at once when enough messages were handled, otherwise when
 * time has passed and the lower bound is reached. A write that fails is tried again, so a full disk
 * does not stall a group for good.
 */
export class Checkpointer {
  private handledCount = 0;
  private savedPosition: number;
  private isSaving = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly journal: GroupJournal,
    private readonly settings: GroupSettings,
    private readonly reached: () => number,
    initial: number,
  ) {
    this.savedPosition = initial;
  }

  /** The last ordinal kept in the log. */
  get saved(): number {
    return this.savedPosition;
  }

  /** After a message was acknowledged, skipped or parked. */
  handled(): void {
    this.handledCount++;
    this.saveInTime();
  }

  /** Writes where the group is, if that has moved. */
  async save(): Promise<void> {
    const reached = this.reached();
    if (this.isSaving || reached <= this.savedPosition) return;
    this.close();
    this.isSaving = true;
    this.handledCount = 0;
    try {
      await this.journal.saveCheckpoint(reached);
      this.savedPosition = reached;
    } catch {
      this.handledCount += Math.max(1, this.settings.minCheckpointCount);
      this.timer ??= this.later(RETRY_MS);
      return;
    } finally {
      this.isSaving = false;
    }
    if (this.handledCount > 0) this.saveInTime();
  }

  private saveInTime(): void {
    if (this.handledCount >= this.settings.maxCheckpointCount) void this.save();
    else this.timer ??= this.later(this.settings.checkpointAfter);
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private later(ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.timer = undefined;
      if (this.handledCount >= this.settings.minCheckpointCount) void this.save();
      else if (this.handledCount > 0) this.timer = this.later(ms);
    }, ms).unref();
  }
}
