import { Inject, type Type } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpRules, type RulesWanted } from '@chancery/deadlines/contract';
import { asHandlerOf, CommandRunner } from '@chancery/event-store';
import type { CommandContext, Principal } from '@chancery/kernel';
import type { ClockCommand, ExtendClock, RecalculateClock } from '../domain/clock.commands.js';
import type { DocumentClock } from '../domain/clock.terms.js';
import { documentStream } from '../domain/document.decider.js';
import type { Document } from '../domain/document.state.js';
import { omit } from '../omit.js';
import type { DocumentOutcome } from './document-outcome.js';

type Clocking<Command extends ClockCommand | RecalculateClock> = new (
  data: Command['data'],
  by: Principal,
  context?: CommandContext,
) => Command;

/**
 * The handler of a command for which the rules of the clock are looked up, in the versions that the clock keeps. To count
 * it anew takes the newest version of the calendar.
 */
export const runWithRules = <Command extends ClockCommand | RecalculateClock>(
  commandClass: Clocking<Command>,
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

    private async lookUp({ data, by, context }: Command): Promise<Command> {
      const { state } = await this.runner.load(documentStream, data.documentId);
      const order = omit(data, 'counting') as Command['data'];
      const wanted = wantedFor(state, new commandClass(order, by, context));
      if (state.situation === 'absent' || !wanted) return new commandClass(order, by, context);
      const counting = await this.queries.execute(new LookUpRules(state.authorityId, wanted));
      return new commandClass({ ...order, counting }, by, context);
    }
  }
  return asHandlerOf(commandClass, Handler);
};

type CountedClock = Omit<DocumentClock, 'ladder' | 'reached'> & { readonly startedAt: string };

/** Undefined for a clock that is not there: the rules of the document refuse it. */
const wantedFor = (
  document: Document,
  command: ClockCommand | RecalculateClock,
): RulesWanted | undefined => {
  if (command.type === 'StartClock') {
    const { policyId, policyVersion, startedAt, at } = command.data;
    return { policyId, policyVersion, startedAt, instants: [at], spans: [] };
  }
  const clocks = document.situation === 'absent' ? [] : document.clocks;
  const known = clocks.find(({ clockId }) => clockId === command.data.clockId);
  if (!known) return undefined;
  const more = command.type === 'ExtendClock' ? [command.data] : [];
  const startedAt = known.clock.startedAt;
  const wanted = rulesWantedFor({ ...known, startedAt }, command.data.at, more);
  return command.type === 'RecalculateClock' ? omit(wanted, 'calendarVersion') : wanted;
};

/** What a clock that is there is counted by, in the versions that it keeps, with these extensions beside its own. */
export const rulesWantedFor = (
  { policyId, policyVersion, calendarVersion, clock, startedAt }: CountedClock,
  at: string,
  more: readonly Pick<ExtendClock['data'], 'by'>[] = [],
): RulesWanted => ({
  ...{ policyId, policyVersion, calendarVersion, startedAt },
  instants: [at, clock.lastAt, ...clock.pauses.map(({ from }) => from)],
  spans: [...clock.extensions, ...more].flatMap(({ by }) => (by === 'to-cap' ? [] : [by])),
});
