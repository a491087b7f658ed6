import { Inject, type Type } from '@nestjs/common';
import { asHandlerOf, CommandRunner } from '@chancery/event-store';
import type { CommandContext, Principal } from '@chancery/kernel';
import { documentStream } from '../domain/document.decider.js';
import { placesFor, type PlacingCommand } from '../domain/standing.js';
import type { DocumentOutcome } from './document-outcome.js';
import { Standings } from './standings.js';

type Placing<Command extends PlacingCommand> = new (
  data: Command['data'],
  by: Principal,
  context?: CommandContext,
) => Command;

/** The handler of a command for which it is looked up who could take the document at the places that it concerns. */
export const runWithStandings = <Command extends PlacingCommand>(
  commandClass: Placing<Command>,
): Type<object> => {
  class Handler {
    constructor(
      @Inject(CommandRunner) private readonly runner: CommandRunner,
      @Inject(Standings) private readonly standings: Standings,
    ) {}

    execute(command: Command): Promise<DocumentOutcome> {
      const { documentId } = command.data;
      return this.runner.run(documentStream, documentId, command, () => this.lookUp(command));
    }

    private async lookUp({ data: ordered, by, context }: Command): Promise<Command> {
      const { state } = await this.runner.load(documentStream, ordered.documentId);
      const data = await this.redirected(ordered, by);
      const places = placesFor(state, new commandClass(data, by, context));
      const standings = await Promise.all(
        places.map((place) => this.standings.of(place, by, data.at)),
      );
      return new commandClass({ ...data, standings }, by, context);
    }

    /** What is sent to a unit that has ended goes to the first unit that goes on with its work. */
    private async redirected(data: Command['data'], by: Principal): Promise<Command['data']> {
      if (!('to' in data)) return data;
      return { ...data, to: await this.standings.goesOnIn(data.to, by) };
    }
  }
  return asHandlerOf(commandClass, Handler);
};
