import { Inject, type Type } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpWorkingDays } from '@chancery/deadlines/contract';
import { LookUpAuthority } from '@chancery/directory/contract';
import { asHandlerOf, CommandRunner } from '@chancery/event-store';
import type { CommandContext, Principal } from '@chancery/kernel';
import { documentStream } from '../domain/document.decider.js';
import type { Document } from '../domain/document.state.js';
import { placesFor } from '../domain/standing.js';
import type {
  AskExtension,
  DeclineTask,
  ExtendTask,
  SendBackTask,
} from '../domain/task.commands.js';
import type { PlacingTaskCommand } from '../domain/task.places.js';
import { datesIn, declineDay } from '../domain/task.days.js';
import { endOfDayIn } from './day-ends.js';
import type { DocumentOutcome } from './document-outcome.js';
import { memoryMs, Standings } from './standings.js';

export type LookingUpTaskCommand =
  PlacingTaskCommand | SendBackTask | AskExtension | ExtendTask | DeclineTask;

type Looking<Command extends LookingUpTaskCommand> = new (
  data: Command['data'],
  by: Principal,
  context?: CommandContext,
) => Command;

/**
 * The handler of a command to a task for which it is looked up who could work on it at the places that it names, and
 * when the days end that it names.
 */
export const runOnTask = <Command extends LookingUpTaskCommand>(
  commandClass: Looking<Command>,
): Type<object> => {
  class Handler {
    constructor(
      @Inject(CommandRunner) private readonly runner: CommandRunner,
      @Inject(Standings) private readonly standings: Standings,
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
      const places = isPlacing(command) ? placesFor(state, command) : [];
      const [standings, days] = await Promise.all([
        Promise.all(places.map((place) => this.standings.of(place, by, data.at))),
        this.daysFor(state, command),
      ]);
      return new commandClass({ ...data, standings, ...days }, by, context);
    }

    private async daysFor(
      state: Exclude<Document, { situation: 'absent' }>,
      command: LookingUpTaskCommand,
    ): Promise<object> {
      const { timeZone = 'UTC' } =
        (await this.queries.execute(new LookUpAuthority(state.authorityId, memoryMs))) ?? {};
      if (command.type === 'DeclineTask') {
        const calendar = await this.queries.execute(new LookUpWorkingDays(state.authorityId));
        const day = declineDay(state, command, { timeZone, calendar });
        return day === undefined ? {} : { declineUntil: endOfDayIn(timeZone, day) };
      }
      const ends = datesIn(command).map((day) => [day, endOfDayIn(timeZone, day)] as const);
      return ends.length > 0 ? { dayEnds: Object.fromEntries(ends) } : {};
    }
  }
  return asHandlerOf(commandClass, Handler);
};

const placing: readonly LookingUpTaskCommand['type'][] = [
  ...(['IssueResolution', 'SetTask', 'DelegateTask', 'ChangeExecutors'] as const),
  ...(['ReassignTask', 'PutOnControl'] as const),
];

const isPlacing = (command: LookingUpTaskCommand): command is PlacingTaskCommand =>
  placing.includes(command.type);
