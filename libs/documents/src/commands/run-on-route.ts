import { Inject, type Type } from '@nestjs/common';
import { asHandlerOf, CommandRunner } from '@chancery/event-store';
import type { CommandContext, Principal } from '@chancery/kernel';
import { documentStream } from '../domain/document.decider.js';
import type { Present } from '../domain/document.state.js';
import type {
  AddStep,
  ConcurBySilence,
  Concur,
  ReassignStep,
  RecordPartySignature,
  RemoveStep,
  Sign,
} from '../domain/route.commands.js';
import { placesFor } from '../domain/standing.js';
import { policiesOf } from '../domain/step-terms.js';
import type { DocumentOutcome } from './document-outcome.js';
import { Standings } from './standings.js';
import { StepCountings } from './step-countings.js';

type PlacingStep = AddStep | ReassignStep;
type StepOrder = PlacingStep | Concur | ConcurBySilence | Sign | RecordPartySignature | RemoveStep;

type Ordering<Command extends StepOrder> = new (
  data: Command['data'],
  by: Principal,
  context?: CommandContext,
) => Command;

/**
 * The handler of a command by which a step may open: it is looked up what its term is counted by, and who could act
 * at a place that the command names.
 */
export const runOnRoute = <Command extends StepOrder>(
  commandClass: Ordering<Command>,
): Type<object> => {
  class Handler {
    constructor(
      @Inject(CommandRunner) private readonly runner: CommandRunner,
      @Inject(Standings) private readonly standings: Standings,
      @Inject(StepCountings) private readonly countings: StepCountings,
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
      const standings = places.map((place) => this.standings.of(place, by, data.at));
      const policies = policiesOf(stepsOf(state, command));
      const countings = await this.countings.of(state.authorityId, policies, data.at);
      const found = {
        countings,
        ...(places.length > 0 && { standings: await Promise.all(standings) }),
      };
      return new commandClass({ ...data, ...found }, by, context);
    }
  }
  return asHandlerOf(commandClass, Handler);
};

const isPlacing = (command: StepOrder): command is PlacingStep =>
  command.type === 'AddStep' || command.type === 'ReassignStep';

/** The steps that are not done, and the one that is added. */
const stepsOf = ({ route }: Present, command: StepOrder) => [
  ...(route?.steps ?? []).filter(({ state }) => state === 'open' || state === 'future'),
  ...(command.type === 'AddStep' ? [command.data.step] : []),
];
