import { Inject, type Type } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpWorkingDays } from '@chancery/deadlines/contract';
import { LookUpAuthority } from '@chancery/directory/contract';
import { asHandlerOf, CommandRunner, deriveId } from '@chancery/event-store';
import type { CommandContext, Principal } from '@chancery/kernel';
import { documentStream } from '../domain/document.decider.js';
import type { Present } from '../domain/document.state.js';
import type { RepeatTask, SetNextTask } from '../domain/series.commands.js';
import { seriesDays } from '../domain/series.looked.js';
import { endOfDayIn } from './day-ends.js';
import type { DocumentOutcome } from './document-outcome.js';
import { memoryMs } from './standings.js';

type Ordering<Command extends RepeatTask | SetNextTask> = new (
  data: Command['data'],
  by: Principal,
  context?: CommandContext,
) => Command;

/**
 * The handler of an order for a task that comes again: it is looked up on which days the authority works, and when the
 * days end that the order comes to. The ids of the task that it sets derive from the series.
 */
export const runOnSeries = <Command extends RepeatTask | SetNextTask>(
  commandClass: Ordering<Command>,
): Type<object> => {
  class Handler {
    constructor(
      @Inject(CommandRunner) private readonly runner: CommandRunner,
      @Inject(QueryBus) private readonly queries: QueryBus,
    ) {}

    execute(command: Command): Promise<DocumentOutcome> {
      const { documentId } = command.data;
      return this.runner.run(documentStream, documentId, command, () => this.lookUp(command));
    }

    private async lookUp(command: Command): Promise<Command> {
      const { data, by, context } = command;
      const { state } = await this.runner.load(documentStream, data.documentId);
      if (state.situation === 'absent') return command;
      const { authorityId } = state;
      const [authority, calendar] = await Promise.all([
        this.queries.execute(new LookUpAuthority(authorityId, memoryMs)),
        this.queries.execute(new LookUpWorkingDays(authorityId)),
      ]);
      const { timeZone = 'UTC' } = authority ?? {};
      const days = seriesDays(state, command, { timeZone, calendar });
      const dayEnds = Object.fromEntries(days.map((day) => [day, endOfDayIn(timeZone, day)]));
      const looked = { ...data, dayEnds, ...(calendar && { calendar }), ...idsFor(state, command) };
      return new commandClass(looked, by, context);
    }
  }
  return asHandlerOf(commandClass, Handler);
};

const idsFor = ({ series }: Present, { type, data }: RepeatTask | SetNextTask): object => {
  if (type !== 'SetNextTask') return {};
  const { seriesId, index } = data;
  const places = series.find((each) => each.seriesId === seriesId)?.task.places ?? [];
  const part = (name: string): string => deriveId(seriesId, String(index), name);
  return {
    taskId: part('task'),
    executorIds: places.map((_, position) => part(`executor.${position}`)),
  };
};
