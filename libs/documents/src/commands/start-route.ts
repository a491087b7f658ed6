import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { LookUpRouteTemplate } from '@chancery/procedures/contract';
import { documentStream } from '../domain/document.decider.js';
import type { Present } from '../domain/document.state.js';
import { StartRoute } from '../domain/route.commands.js';
import { wishesOf } from '../domain/route-wishes.js';
import { placesFor } from '../domain/standing.js';
import { policiesOf } from '../domain/step-terms.js';
import { omit } from '../omit.js';
import type { DocumentOutcome } from './document-outcome.js';
import { Standings } from './standings.js';
import { StepCountings } from './step-countings.js';

/** Looks up the template that is named, in the version of the day, and who could act at the places of its steps. */
@CommandHandler(StartRoute)
export class StartRouteHandler implements ICommandHandler<StartRoute, DocumentOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly standings: Standings,
    private readonly countings: StepCountings,
    private readonly queries: QueryBus,
  ) {}

  execute(command: StartRoute): Promise<DocumentOutcome> {
    const { documentId } = command.data;
    return this.runner.run(documentStream, documentId, command, async () => {
      const { state } = await this.runner.load(documentStream, documentId);
      return state.situation === 'absent' ? command : this.lookUp(state, command);
    });
  }

  private async lookUp(state: Present, { data, by, context }: StartRoute): Promise<StartRoute> {
    const order = omit(data, 'template');
    const named = data.templateId;
    const template = named === undefined ? {} : { template: await this.find(state, named, data) };
    const asked = new StartRoute({ ...order, ...template }, by, context);
    const standings = await Promise.all(
      placesFor(state, asked).map((place) => this.standings.of(place, by, data.at)),
    );
    const policies = policiesOf(wishesOf(state, asked));
    const countings = await this.countings.of(state.authorityId, policies, data.at);
    return new StartRoute({ ...asked.data, standings, countings }, by, context);
  }

  private find(
    { authorityId }: Present,
    templateId: string,
    { templateVersion: version, at }: StartRoute['data'],
  ): Promise<NonNullable<StartRoute['data']['template']>> {
    return this.queries.execute(new LookUpRouteTemplate({ authorityId, templateId, version, at }));
  }
}
