import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { proceduresStream } from '../domain/procedure.decider.js';
import { ProcedureNotFound, ProcedureVersionNotFound } from '../domain/procedure.errors.js';
import { subjectOf } from '../domain/procedure.js';
import { procedureFor } from '../domain/procedure.state.js';
import { LookUpProcedure, type ProcedureFound } from '../procedures.messages.js';

@QueryHandler(LookUpProcedure)
export class LookUpProcedureHandler implements IQueryHandler<LookUpProcedure> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({
    authorityId,
    wanted,
    maxAgeMs,
  }: LookUpProcedure): Promise<ProcedureFound | undefined> {
    const { state } = await this.runner.load(proceduresStream, authorityId, { maxAgeMs });
    if ('kind' in wanted) return procedureFor(state, wanted, wanted.at);
    const { procedureId, version } = wanted;
    const known = state.published.get(procedureId);
    const [first] = known?.versions ?? [];
    if (!known || !first || subjectOf(first.procedure) !== 'document')
      throw new ProcedureNotFound(procedureId);
    const found = known.versions[version - 1];
    if (!found) throw new ProcedureVersionNotFound(procedureId, version, known.versions.length);
    return { procedureId, ...found };
  }
}
