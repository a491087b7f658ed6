import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { authorityOf, dayIn, isOfAuthority, type Principal } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import { LookUpAuthority } from '../../directory.look-ups.js';
import {
  FindActingPrincipal,
  FindPrincipal,
  ListSubstitutions,
  type SubstitutionView,
} from '../../directory.messages.js';
import { actingFor } from '../../domain/acting.js';
import { OfficerNotFound } from '../../domain/directory.errors.js';
import { substitutionStream } from '../../domain/substitution.decider.js';
import { coversDay, isActiveOn } from '../../domain/substitution.state.js';
import { SubstitutionNotActive, SubstitutionNotYours } from '../../domain/substitution.errors.js';
import { maySettleFor } from '../../domain/substitution.rights.js';
import type { SubstitutionRow } from './substitution.row.js';

const todayOf = async (queries: QueryBus, officerId: string): Promise<string> => {
  const authority = await queries.execute(new LookUpAuthority(authorityOf(officerId), 1_000));
  return dayIn(authority?.timeZone ?? 'UTC', new Date().toISOString());
};

const ofBoth = `select substitution_id from substitution
  where substitute_id = $1 and holder_id = $2 and ended_at is null order by substitution_id`;

/** Rows say which substitution it may be; whether it is, and within which bounds, is asked of its stream. */
@QueryHandler(FindActingPrincipal)
export class FindActingPrincipalHandler implements IQueryHandler<FindActingPrincipal> {
  constructor(
    private readonly store: ReadStore,
    private readonly runner: CommandRunner,
    private readonly queries: QueryBus,
  ) {}

  async execute({ by, holderId }: FindActingPrincipal): Promise<Principal> {
    const holder = await this.queries.execute(new FindPrincipal(holderId));
    if (!holder || !isOfAuthority(by, holderId)) throw new SubstitutionNotActive(holderId);
    const today = await todayOf(this.queries, holderId);
    const rows = await this.store.query<{ substitutionId: string }>(ofBoth, [by.id, holderId]);
    for (const { substitutionId } of rows) {
      const { state } = await this.runner.load(substitutionStream, substitutionId);
      if (isActiveOn(state, today)) return actingFor(by, holder, state);
    }
    throw new SubstitutionNotActive(holderId);
  }
}

const listed = (column: 'substitute_id' | 'holder_id'): string =>
  `select * from substitution where ${column} = $1 and ended_at is null
     and coalesce(last_day, $2) >= $2
   order by first_day, substitution_id limit 200`;

@QueryHandler(ListSubstitutions)
export class ListSubstitutionsHandler implements IQueryHandler<ListSubstitutions> {
  constructor(
    private readonly store: ReadStore,
    private readonly queries: QueryBus,
  ) {}

  async execute({ by, holderId }: ListSubstitutions): Promise<readonly SubstitutionView[]> {
    if (holderId !== undefined) await this.demandSettling(by, holderId);
    const today = await todayOf(this.queries, holderId ?? by.id);
    const column = holderId === undefined ? 'substitute_id' : 'holder_id';
    const rows = await this.store.query<SubstitutionRow>(listed(column), [
      holderId ?? by.id,
      today,
    ]);
    return rows.map(({ firstDay: from, lastDay: until, endedAt: _, ...row }) => ({
      ...{ ...row, from, until },
      isActive: coversDay({ from, until }, today),
    }));
  }

  private async demandSettling(by: Principal, holderId: string): Promise<void> {
    const holder = await this.queries.execute(new FindPrincipal(holderId));
    if (!holder || !isOfAuthority(by, holderId)) throw new OfficerNotFound(holderId);
    if (!maySettleFor(by, holderId, holder))
      throw new SubstitutionNotYours('ListSubstitutions', holderId);
  }
}
