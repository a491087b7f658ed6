import { Inject, type Type } from '@nestjs/common';
import { asHandlerOf, CommandRunner } from '@chancery/event-store';
import type { CommandContext, Principal } from '@chancery/kernel';
import type {
  AssignCase,
  ClassifyCase,
  LinkCase,
  MergeCase,
  ReopenCase,
} from '../domain/case.commands.js';
import { caseStream } from '../domain/case.decider.js';
import type { PresentCase } from '../domain/case.state.js';
import { CaseLookUps } from './case-look-ups.js';
import type { CaseOutcome } from './case-outcome.js';

type Looking = AssignCase | ClassifyCase | LinkCase | MergeCase | ReopenCase;

interface Asked<Command> {
  readonly lookUps: CaseLookUps;
  readonly of: PresentCase;
  readonly command: Command;
}

/** The handler of a command that is completed with what `look` finds. */
export const runWithLookUps = <Command extends Looking>(
  commandClass: new (data: Command['data'], by: Principal, context?: CommandContext) => Command,
  look: (asked: Asked<Command>) => Promise<object>,
): Type<object> => {
  class Handler {
    constructor(
      @Inject(CommandRunner) private readonly runner: CommandRunner,
      @Inject(CaseLookUps) private readonly lookUps: CaseLookUps,
    ) {}

    execute(command: Command): Promise<CaseOutcome> {
      const { data, by, context } = command;
      return this.runner.run(caseStream, data.caseId, command, async () => {
        const { state: of } = await this.runner.load(caseStream, data.caseId);
        if (of.status === 'absent') return command;
        const found = await look({ lookUps: this.lookUps, of, command });
        return new commandClass({ ...data, ...found }, by, context);
      });
    }
  }
  return asHandlerOf(commandClass, Handler);
};
