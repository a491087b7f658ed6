import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { PublicFeed } from './public-feed.js';

const lookAgainMs = 100;

interface Waiting {
  readonly index: number;
  readonly wake: () => void;
}

/** Looks for new events on behalf of all feeds of this process, once for all of them, and only while one waits. */
@Injectable()
export class FeedFollower {
  private readonly waiting = new Set<Waiting>();
  private isLooking = false;

  constructor(@Inject(PublicFeed) private readonly feed: Pick<PublicFeed, 'head'>) {}

  /** Resolves when more than the events below an index can be shown, or after so many milliseconds, or when aborted. */
  async beyond(index: number, ms: number, signal?: AbortSignal): Promise<void> {
    if (ms <= 0 || signal?.aborted) return;
    let wake = (): void => undefined;
    const woken = new Promise<void>((resolve) => (wake = resolve));
    const waiting = { index, wake };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener('abort', wake);
    this.waiting.add(waiting);
    if (!this.isLooking) void this.look();
    await woken;
    this.waiting.delete(waiting);
    signal?.removeEventListener('abort', wake);
    clearTimeout(timer);
  }

  private async look(): Promise<void> {
    this.isLooking = true;
    while (this.waiting.size > 0) {
      const head = await this.feed.head().catch(() => undefined);
      for (const { index, wake } of this.waiting) if (head && head.shown > index) wake();
      await sleep(lookAgainMs);
    }
    this.isLooking = false;
  }
}
