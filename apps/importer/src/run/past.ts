import type { EventStore } from '@chancery/event-store';
import type { PlannedCase, PlannedStep } from '../plan/planned.js';

/**
 * How far an earlier import got with a case. Commands leave their ids in the document's stream, so that
 * no journal is needed: the last step with a trace is the one where it ended, all before are done.
 */
export class Past {
  private constructor(private readonly commandIds: ReadonlySet<string>) {}

  static async of(store: EventStore, documentId: string): Promise<Past> {
    const commandIds = new Set<string>();
    for await (const { metadata } of store.readStream(`document-${documentId}`, { sealed: true })) {
      commandIds.add(metadata.commandId);
    }
    return new Past(commandIds);
  }

  /** The steps that are still to be taken; the first of them may have been begun. */
  remaining({ steps }: PlannedCase): readonly PlannedStep[] {
    if (this.commandIds.size === 0) return steps;
    const reached = steps.findLastIndex((step) => this.isBegun(step));
    const step = steps[reached];
    return steps.slice(step && this.isDone(step) ? reached + 1 : Math.max(reached, 0));
  }

  private isBegun({ commands, noteIfRefused }: PlannedStep): boolean {
    return [...commands, noteIfRefused].some(({ commandId }) => this.commandIds.has(commandId));
  }

  private isDone({ commands, noteIfRefused }: PlannedStep): boolean {
    const last = commands.at(-1);
    return [last, noteIfRefused].some((one) => one && this.commandIds.has(one.commandId));
  }
}
