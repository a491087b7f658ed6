import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ReadStore } from '@chancery/read-store';

interface Watcher {
  readonly unitId: string | undefined;
  readonly wake: () => void;
}

/** Tells whoever watches queues that something in them has changed; many changes at once are told once. */
@Injectable()
export class QueueWatch implements OnModuleDestroy {
  private readonly watchers = new Set<Watcher>();
  private readonly stopHearing: () => void;

  constructor(store: ReadStore) {
    this.stopHearing = store.onChange((heard) => {
      if (heard.kind === 'changed' && heard.table !== 'work_item') return;
      for (const { unitId, wake } of this.watchers)
        if (heard.kind === 'missed' || unitId === undefined || unitId === heard.value) wake();
    });
  }

  onModuleDestroy(): void {
    this.stopHearing();
  }

  /** Yields at once, and then after every change of the unit's queue, or of any if none is named. */
  async *changes(unitId: string | undefined, signal: AbortSignal): AsyncGenerator<void> {
    let isNews = true;
    let resume = (): void => undefined;
    const watcher = {
      unitId,
      wake: () => {
        isNews = true;
        resume();
      },
    };
    this.watchers.add(watcher);
    signal.addEventListener('abort', watcher.wake);
    try {
      while (!signal.aborted) {
        if (isNews) {
          isNews = false;
          yield;
        } else await new Promise<void>((resolve) => (resume = resolve));
      }
    } finally {
      this.watchers.delete(watcher);
      signal.removeEventListener('abort', watcher.wake);
    }
  }
}
