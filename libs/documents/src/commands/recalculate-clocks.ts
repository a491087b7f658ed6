import { CommandBus, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { deriveId } from '@chancery/event-store';
import { mostItems, StartJob } from '@chancery/jobs/contract';
import { FindClocksBehind } from '../clock.messages.js';
import { RecalculateClocks } from '../domain/clock.commands.js';
import type { ClockRow } from '../read-models/clock/clock.row.js';

type Place = Pick<ClockRow, 'subjectId' | 'clockId'>;

/** Has the terms counted anew by jobs, so that their progress is seen and a crash costs nothing. */
@CommandHandler(RecalculateClocks)
export class RecalculateClocksHandler implements ICommandHandler<RecalculateClocks, void> {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  async execute({ data, by, context }: RecalculateClocks): Promise<void> {
    const { calendarId, authorityId, version, at } = data;
    let after: Place | undefined;
    for (let part = 1; ; part++) {
      const page = new FindClocksBehind(calendarId, version, after, mostItems);
      const behind = await this.queries.execute(page);
      after = behind.at(-1);
      if (!after) return;
      const items = behind.map(({ subjectId, clockId }) => `${subjectId}:${clockId}`);
      const jobId = deriveId(context?.commandId ?? calendarId, String(part));
      const wish = { command: 'recalculate-clock', data: { calendarId, version }, isDryRun: false };
      const order = { ...wish, jobId, authorityId, items, at };
      const commandId = `${context?.commandId ?? calendarId}.${part}`;
      const own = { commandId, correlationId: context?.correlationId ?? commandId };
      await this.bus.execute(new StartJob(order, by, own));
    }
  }
}
