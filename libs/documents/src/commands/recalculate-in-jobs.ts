import type { CommandBus } from '@nestjs/cqrs';
import type { ClockPlace } from '@chancery/deadlines/contract';
import { deriveId } from '@chancery/event-store';
import { mostItems, StartJob } from '@chancery/jobs/contract';
import type { CommandContext, Principal } from '@chancery/kernel';

interface Recalculating {
  readonly data: {
    readonly calendarId: string;
    readonly authorityId: string;
    readonly version: number;
    readonly at: string;
  };
  readonly by: Principal;
  readonly context?: CommandContext | undefined;
}

interface Counted {
  /** The command of the jobs. Their items are a subject and one of its terms, with a colon between. */
  readonly command: string;
  readonly find: (after: ClockPlace | undefined, limit: number) => Promise<readonly ClockPlace[]>;
}

/** Has terms counted anew by jobs, so that their progress is seen and a crash costs nothing. */
export const recalculateInJobs = async (
  bus: CommandBus,
  { data, by, context }: Recalculating,
  { command, find }: Counted,
): Promise<void> => {
  const { calendarId, authorityId, version, at } = data;
  const id = context?.commandId ?? calendarId;
  let after: ClockPlace | undefined;
  for (let part = 1; ; part++) {
    const behind = await find(after, mostItems);
    after = behind.at(-1);
    if (!after) return;
    const items = behind.map(({ subjectId, clockId }) => `${subjectId}:${clockId}`);
    const jobId = deriveId(id, String(part));
    const wish = { command, data: { calendarId, version }, isDryRun: false };
    const commandId = `${id}.${part}`;
    const own = { commandId, correlationId: context?.correlationId ?? commandId };
    await bus.execute(new StartJob({ ...wish, jobId, authorityId, items, at }, by, own));
  }
};
