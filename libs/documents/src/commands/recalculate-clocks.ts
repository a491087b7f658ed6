import { CommandBus, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { FindClocksBehind } from '../clock.messages.js';
import { RecalculateClocks } from '../domain/clock.commands.js';
import { recalculateInJobs } from './recalculate-in-jobs.js';

@CommandHandler(RecalculateClocks)
export class RecalculateClocksHandler implements ICommandHandler<RecalculateClocks, void> {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  execute(order: RecalculateClocks): Promise<void> {
    const { calendarId, version } = order.data;
    return recalculateInJobs(this.bus, order, {
      command: 'recalculate-clock',
      find: (after, limit) =>
        this.queries.execute(new FindClocksBehind(calendarId, version, after, limit)),
    });
  }
}
