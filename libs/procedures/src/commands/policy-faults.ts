import type { QueryBus } from '@nestjs/cqrs';
import { LookUpRules } from '@chancery/deadlines/contract';
import { authorityOf, DomainError } from '@chancery/kernel';
import type { Fault } from '../domain/fault.js';

/** A deadline policy that is named, and where: a JSON pointer. */
export interface NamedPolicy {
  readonly policyId: string;
  readonly path: string;
}

/** What is wrong with policies of the authority: they count no term that begins on this day. */
export const policyFaults = async (
  queries: QueryBus,
  { authorityId, validFrom }: { readonly authorityId: string; readonly validFrom: string },
  named: readonly NamedPolicy[],
): Promise<readonly Fault[]> => {
  const startedAt = `${validFrom}T00:00:00.000Z`;
  const checked = named.map(async ({ policyId, path }): Promise<readonly Fault[]> => {
    if (authorityOf(policyId) !== authorityId) return [];
    try {
      const wanted = { policyId, startedAt, instants: [], spans: [] };
      await queries.execute(new LookUpRules(authorityId, wanted));
      return [];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return [{ path, message: error.message }];
    }
  });
  return (await Promise.all(checked)).flat();
};
