import { Inject, type Type } from '@nestjs/common';
import { asHandlerOf, CommandRunner, type Outcome } from '@chancery/event-store';
import type { CommandContext } from '@chancery/kernel';
import type { DialogueCommand } from '../domain/matter.commands.js';
import { matterStream } from '../domain/matter.decider.js';
import type { MatterEvent } from '../domain/matter.events.js';
import type { Matter } from '../domain/matter.state.js';
import { Custodies } from '../look-ups/custodies.js';

export type MatterOutcome = Outcome<Matter, MatterEvent>;

type Dialogue<Command extends DialogueCommand> = new (
  data: Command['data'],
  by: Command['by'],
  context?: CommandContext,
) => Command;

/** The handler of a command for which it is looked up how the document stands, for who gives the command. */
export const runWithCustody = <Command extends DialogueCommand>(
  commandClass: Dialogue<Command>,
  withClocks = false,
): Type<object> => {
  class Handler {
    constructor(
      @Inject(CommandRunner) private readonly runner: CommandRunner,
      @Inject(Custodies) private readonly custodies: Custodies,
    ) {}

    async execute({ data, by, context }: Command): Promise<MatterOutcome> {
      const { matterId, at } = data;
      const custody = await this.custodies.of(matterId, by, { at, withClocks });
      const { custody: _, ...order } = data;
      const looked = { ...order, ...(custody && { custody }) } as Command['data'];
      const command = new commandClass(looked, by, context);
      return this.runner.run(matterStream, matterId, command);
    }
  }
  return asHandlerOf(commandClass, Handler);
};
