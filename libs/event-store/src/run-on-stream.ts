import { Inject, type Type } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { Message, Order, StreamType } from '@chancery/kernel';
import { CommandRunner } from './command-runner.js';
import type { Outcome } from './verdict.js';

/** The handler of a command that needs no look-up: it is run on the stream that its data names. */
export const runOnStream = <Command extends Order, State, Event extends Message>(
  commandClass: Type<Command>,
  type: StreamType<State, NoInfer<Command>, Event>,
  idOf: (data: NoInfer<Command>['data']) => string,
): Type<object> => {
  class Handler {
    constructor(@Inject(CommandRunner) private readonly runner: CommandRunner) {}

    execute(command: Command): Promise<Outcome<State, Event>> {
      return this.runner.run(type, idOf(command.data), command);
    }
  }
  CommandHandler(commandClass)(Handler);
  return Handler;
};
