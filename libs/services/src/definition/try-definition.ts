import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { holds, validate } from '@chancery/forms';
import { holds as holdsRole, isOfAuthority } from '@chancery/kernel';
import { unitFor } from '../commands/placing.js';
import { ServiceNotFound, ServiceOrderNotPermitted } from '../domain/service.errors.js';
import { LookUpTerm, TryDefinition, type Trial } from '../services.messages.js';
import { DefinitionChecks, formOf } from './check-definition.js';
import { subjectOf } from './subject.js';
import { ServiceTerms } from './terms.js';

@QueryHandler(LookUpTerm)
export class LookUpTermHandler implements IQueryHandler<LookUpTerm> {
  constructor(private readonly terms: ServiceTerms) {}

  execute({ authorityId, kind, at }: LookUpTerm): ReturnType<ServiceTerms['of']> {
    return this.terms.of(authorityId, kind, at);
  }
}

/** A dry run for administrators: nothing is recorded. */
@QueryHandler(TryDefinition)
export class TryDefinitionHandler implements IQueryHandler<TryDefinition> {
  constructor(
    private readonly queries: QueryBus,
    private readonly checks: DefinitionChecks,
  ) {}

  async execute({ asked, by, at }: TryDefinition): Promise<Trial> {
    const { authorityId, definition, answers } = asked;
    if (!isOfAuthority(by, authorityId)) throw new ServiceNotFound(authorityId);
    if (!holdsRole(by, 'administrator'))
      throw new ServiceOrderNotPermitted('TryDefinition', ['administrator']);
    const checked = await this.checks.check(`${authorityId}.trial`, definition);
    if (checked.faults.length > 0 || definition.mapping.route.at(-1)?.when)
      return { checked, errors: [] };
    const errors = validate(formOf(definition), answers);
    if (errors.length > 0) return { checked, errors };
    const { kind, language, subjectTemplate: template } = definition.mapping;
    const term = await this.queries.execute(new LookUpTerm(authorityId, kind, at));
    return {
      ...{ checked, errors },
      isEligible: !definition.eligibility.some((rule) => holds(rule.if, answers)),
      unitId: unitFor(definition, answers),
      subject: subjectOf(formOf(definition), { template, language, answers }),
      ...(term && { term }),
    };
  }
}
