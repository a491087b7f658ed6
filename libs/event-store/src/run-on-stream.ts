import { Inject, type Type } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { LooksUp, Message, Order, StreamType } from '@chancery/kernel';
import { CommandRunner } from './command-runner.js';
import type { Outcome } from './verdict.js';

/** The handler of a command that needs no look-up: it is run on the stream that its data names. */
export const runOnStream = <
  Command extends Order & Partial<Record<keyof LooksUp, never>>,
  State,
  Event extends Message,
>(
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
  return asHandlerOf(commandClass, Handler);
};

/** Registers a class that was made for a command as its handler, and names it after the command. */
export const asHandlerOf = (commandClass: Type<Order>, handler: Type<object>): Type<object> => {
  Object.defineProperty(handler, 'name', { value: `${commandClass.name}Handler` });
  CommandHandler(commandClass)(handler);
  return handler;
};
