import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { LookUpAuthority, LookUpUnit, spellingIn } from '@chancery/directory/contract';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { authorityOf } from '@chancery/kernel';
import { PublishProcedure } from '../domain/procedure.commands.js';
import { proceduresStream } from '../domain/procedure.decider.js';
import { subjectOf } from '../domain/procedure.js';
import type { Fault } from '../domain/fault.js';
import type { ProcedureEvent } from '../domain/procedure.events.js';
import type { Procedures } from '../domain/procedure.state.js';
import { routeTemplateStream } from '../domain/route-template.decider.js';
import { policiesIn, templatesIn } from '../domain/usable-procedure.js';
import { policyFaults } from './policy-faults.js';

/**
 * Looks up what the procedure names and the authority does not have: policies of terms, kinds where it lists them,
 * templates of routes, and the unit that sends.
 */
@CommandHandler(PublishProcedure)
export class PublishProcedureHandler implements ICommandHandler<
  PublishProcedure,
  Outcome<Procedures, ProcedureEvent>
> {
  constructor(
    private readonly queries: QueryBus,
    private readonly runner: CommandRunner,
  ) {}

  execute(command: PublishProcedure): Promise<Outcome<Procedures, ProcedureEvent>> {
    const { data, by, context } = command;
    const { validFrom, procedure } = data;
    const authorityId = authorityOf(data.procedureId);
    return this.runner.run(proceduresStream, authorityId, command, async () => {
      const faults = [
        ...(await this.kindsNotListed(authorityId, command)),
        ...(await policyFaults(this.queries, { authorityId, validFrom }, policiesIn(procedure))),
        ...(await this.templatesNotFound(authorityId, command)),
        ...(await this.unitNotActive(authorityId, command)),
      ];
      return new PublishProcedure({ ...data, faults }, by, context);
    });
  }

  private async kindsNotListed(
    authorityId: string,
    { data }: PublishProcedure,
  ): Promise<readonly Fault[]> {
    if (subjectOf(data.procedure) === 'case') return [];
    const authority = await this.queries.execute(new LookUpAuthority(authorityId, 0));
    const listed = authority?.documentKinds ?? [];
    if (listed.length === 0) return [];
    return data.procedure.kinds.flatMap((kind, index) => {
      const spelling = spellingIn(listed, kind);
      const message = `"${kind}" is not in the list of kinds. Give one of: ${listed.join(', ')}.`;
      return spelling === kind ? [] : [{ path: `/kinds/${index}`, message }];
    });
  }

  private async templatesNotFound(
    authorityId: string,
    { data }: PublishProcedure,
  ): Promise<readonly Fault[]> {
    const named = templatesIn(data.procedure.needs).map(async ({ code, path }) => {
      const templateId = `${authorityId}.${code}`;
      const { state } = await this.runner.load(routeTemplateStream, templateId);
      const message = `There is no route template ${templateId}. Publish it first.`;
      return state.versions.length > 0 ? [] : [{ path, message }];
    });
    return (await Promise.all(named)).flat();
  }

  private async unitNotActive(
    authorityId: string,
    { data }: PublishProcedure,
  ): Promise<readonly Fault[]> {
    const { dispatchUnit } = data.procedure;
    if (dispatchUnit === undefined) return [];
    const unit = await this.queries.execute(new LookUpUnit(dispatchUnit, 0));
    if (unit?.isActive && unit.authorityId === authorityId) return [];
    const message = `${dispatchUnit} is no active unit of ${authorityId}.`;
    return [{ path: '/dispatchUnit', message }];
  }
}
