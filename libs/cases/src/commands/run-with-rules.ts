import { Inject, type Type } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpRules, type RulesWanted } from '@chancery/deadlines/contract';
import { asHandlerOf, CommandRunner } from '@chancery/event-store';
import type { CommandContext, Principal } from '@chancery/kernel';
import type {
  ExtendCaseClock,
  RecalculateCaseClock,
  ResumeCaseClock,
  StartCaseClock,
  SuspendCaseClock,
} from '../domain/case-clock.commands.js';
import { caseStream } from '../domain/case.decider.js';
import type { PresentCase } from '../domain/case.state.js';
import type { CaseOutcome } from './case-outcome.js';

type Counting =
  StartCaseClock | SuspendCaseClock | ResumeCaseClock | ExtendCaseClock | RecalculateCaseClock;

type Clocking<Command extends Counting> = new (
  data: Command['data'],
  by: Principal,
  context?: CommandContext,
) => Command;

/**
 * The handler of a command for which the rules of the clock are looked up, in the versions that the clock keeps. To count
 * it anew takes the newest version of the calendar.
 */
export const runWithRules = <Command extends Counting>(
  commandClass: Clocking<Command>,
): Type<object> => {
  class Handler {
    constructor(
      @Inject(CommandRunner) private readonly runner: CommandRunner,
      @Inject(QueryBus) private readonly queries: QueryBus,
    ) {}

    execute(command: Command): Promise<CaseOutcome> {
      const { caseId } = command.data;
      return this.runner.run(caseStream, caseId, command, () => this.lookUp(command));
    }

    private async lookUp({ data, by, context }: Command): Promise<Command> {
      const { counting: _, ...rest } = data;
      const order = rest as Command['data'];
      const command = new commandClass(order, by, context);
      const { state } = await this.runner.load(caseStream, data.caseId);
      if (state.status === 'absent') return command;
      const wanted = wantedFor(state, command);
      if (!wanted) return command;
      const counting = await this.queries.execute(new LookUpRules(state.authorityId, wanted));
      return new commandClass({ ...order, counting }, by, context);
    }
  }
  return asHandlerOf(commandClass, Handler);
};

/** Undefined for a clock that is not there: the rules of the case refuse it. */
const wantedFor = ({ clocks }: PresentCase, command: Counting): RulesWanted | undefined => {
  if (command.type === 'StartCaseClock') {
    const { policyId, policyVersion, startedAt, at } = command.data;
    return { policyId, policyVersion, startedAt, instants: [at], spans: [] };
  }
  const known = clocks.find(({ clockId }) => clockId === command.data.clockId);
  if (!known) return undefined;
  const { policyId, policyVersion, calendarVersion, clock } = known;
  const { startedAt, pauses, extensions, lastAt } = clock;
  const all = command.type === 'ExtendCaseClock' ? [...extensions, command.data] : extensions;
  return {
    ...{ policyId, policyVersion, startedAt },
    ...(command.type !== 'RecalculateCaseClock' && { calendarVersion }),
    instants: [command.data.at, lastAt, ...pauses.map(({ from }) => from)],
    spans: all.flatMap(({ by }) => (by === 'to-cap' ? [] : [by])),
  };
};
