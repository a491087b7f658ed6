import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpAuthority, LookUpUnit, spellingIn } from '@chancery/directory/contract';
import {
  formFaults,
  missingWords,
  schemaFaults,
  unusableIn,
  type FormDefinition,
} from '@chancery/forms';
import { authorityOf } from '@chancery/kernel';
import type {
  CheckedDefinition,
  DefinitionFault,
  ServiceDefinition,
} from '../domain/service.terms.js';
import { canonical } from '../receipts/canonical.js';
import { definitionSchema } from './definition-schema.js';
import { personalPlaces } from './subject.js';

/** The form of a definition that was found sound. */
export const formOf = ({ form }: Pick<ServiceDefinition, 'form'>): FormDefinition =>
  form as unknown as FormDefinition;

/** Deeper than any definition. */
const deepest = 40;
const unusable = {
  unprintable: 'holds signs that cannot be printed.',
  'too-deep': 'is built too deep.',
};

/** What is wrong with the shape of a definition, by itself. */
export const shapeFaults = (definition: unknown): readonly DefinitionFault[] => {
  const wrong = unusableIn(definition, deepest).slice(0, 20);
  if (wrong.length > 0)
    return wrong.map(({ pointer, code }) => ({ path: pointer, message: unusable[code] }));
  const faults = schemaFaults(definitionSchema, definition);
  if (faults.length > 0) return faults;
  const { attachments, form } = definition as ServiceDefinition;
  const names = attachments.map(({ name }) => name);
  return formFaults(form, names).map(({ path, message }) => ({ path: `/form${path}`, message }));
};

/** Finds out what keeps a definition from being published. */
@Injectable()
export class DefinitionChecks {
  constructor(private readonly queries: QueryBus) {}

  async check(serviceId: string, definition: ServiceDefinition): Promise<CheckedDefinition> {
    const nothing = { missingWords: [], unknown: [], personalInSubject: [] };
    const faults = shapeFaults(definition);
    if (faults.length > 0) return { ...nothing, hash: '', faults };
    const hash = createHash('sha256').update(canonical(definition)).digest('hex');
    const { mapping } = definition;
    const form = formOf(definition);
    return {
      ...{ hash, faults },
      missingWords: missingWords(form, [mapping.subjectTemplate]),
      personalInSubject: personalPlaces(form, mapping.subjectTemplate),
      unknown: await this.unknownIn(authorityOf(serviceId), definition),
    };
  }

  private async unknownIn(
    authorityId: string,
    { mapping, appeal }: ServiceDefinition,
  ): Promise<readonly DefinitionFault[]> {
    const named = [
      ...mapping.route.map(
        ({ unitId }, index) => [`/mapping/route/${index}/unitId`, unitId] as const,
      ),
      ...(appeal ? [['/appeal/unitId', appeal.unitId] as const] : []),
    ];
    const units = await Promise.all(
      named.map(async ([path, unitId]) => {
        const unit =
          authorityOf(unitId) === authorityId &&
          (await this.queries.execute(new LookUpUnit(unitId)));
        const message = `There is no active unit ${unitId} in ${authorityId}.`;
        return unit && unit.isActive ? [] : [{ path, message }];
      }),
    );
    return [...units.flat(), ...(await this.kindNotListed(authorityId, mapping.kind))];
  }

  private async kindNotListed(
    authorityId: string,
    kind: string,
  ): Promise<readonly DefinitionFault[]> {
    const authority = await this.queries.execute(new LookUpAuthority(authorityId, 0));
    const listed = authority?.documentKinds ?? [];
    if (listed.length === 0 || spellingIn(listed, kind) === kind) return [];
    const message = `"${kind}" is not in the list of kinds. Give one of: ${listed.join(', ')}.`;
    return [{ path: '/mapping/kind', message }];
  }
}
