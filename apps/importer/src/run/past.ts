import { documentStreamName } from '@chancery/documents';
import type { EventStore } from '@chancery/event-store';
import type { PlannedCase, PlannedStep } from '../plan/planned.js';

/** How the steps of a case stand after an earlier import. */
export interface Standing {
  readonly done: readonly PlannedStep[];
  /** What was refused by the rules then, with no time left to note it. */
  readonly unnoted: readonly PlannedStep[];
  /** Still to be taken; the first of them may have been begun. */
  readonly remaining: readonly PlannedStep[];
}

/**
 * How far an earlier import got with a case. Commands leave their ids in the document's stream, so that
 * no journal is needed: the last step with a trace is the one where it ended.
 */
export class Past {
  private constructor(private readonly commandIds: ReadonlySet<string>) {}

  static async of(store: EventStore, documentId: string): Promise<Past> {
    const commandIds = new Set<string>();
    for await (const { metadata } of store.readStream(documentStreamName(documentId), {
      sealed: true,
    })) {
      commandIds.add(metadata.commandId);
    }
    return new Past(commandIds);
  }

  standingOf({ steps }: PlannedCase): Standing {
    const reached = steps.findLastIndex((step) => this.isBegun(step));
    const last = steps[reached];
    const before = steps.slice(0, last && this.isDone(last) ? reached + 1 : Math.max(reached, 0));
    return {
      done: before.filter((step) => this.isDone(step)),
      unnoted: before.filter((step) => !this.isDone(step)),
      remaining: steps.slice(before.length),
    };
  }

  private isBegun({ commands, noteIfRefused }: PlannedStep): boolean {
    return [...commands, noteIfRefused].some(({ commandId }) => this.commandIds.has(commandId));
  }

  private isDone({ commands, noteIfRefused }: PlannedStep): boolean {
    const last = commands.at(-1);
    return [last, noteIfRefused].some((one) => one && this.commandIds.has(one.commandId));
  }
}
