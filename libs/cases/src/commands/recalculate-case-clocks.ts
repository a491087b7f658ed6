import { CommandBus, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { recalculateInJobs } from '@chancery/documents/contract';
import { FindCaseClocksBehind } from '../cases.messages.js';
import { RecalculateCaseClocks } from '../domain/case-clock.commands.js';

@CommandHandler(RecalculateCaseClocks)
export class RecalculateCaseClocksHandler implements ICommandHandler<RecalculateCaseClocks, void> {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  execute(order: RecalculateCaseClocks): Promise<void> {
    const { calendarId, version } = order.data;
    return recalculateInJobs(this.bus, order, {
      command: 'recalculate-case-clock',
      find: (after, limit) =>
        this.queries.execute(new FindCaseClocksBehind(calendarId, version, after, limit)),
    });
  }
}
