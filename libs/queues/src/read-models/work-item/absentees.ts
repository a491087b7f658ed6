import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindAbsent } from '@chancery/directory/contract';
import type { Principal } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import { readingRights, workingRoles } from '@chancery/documents/contract';
import { visible } from './queue-rights.js';

/** An officer in a unit. */
export interface OfOfficer {
  readonly unitId: string;
  readonly officerId: string;
}

/** Knows whose work is nobody's: they have it, and can no longer do it. */
@Injectable()
export class Absentees {
  constructor(
    private readonly store: ReadStore,
    private readonly queries: QueryBus,
  ) {}

  /** Of those who have something in the queues that the reader may see, who cannot act there. */
  async of(by: Principal, unitId: string | undefined): Promise<readonly OfOfficer[]> {
    const held = visible(readingRights(by)).and((ref) => `w.unit_id = ${ref}`, unitId);
    const holders = await this.store.query<OfOfficer>(
      `select distinct w.unit_id, w.officer_id from queue_count w
       where ${held.sql} and w.officer_id is not null`,
      held.params,
    );
    if (holders.length === 0) return [];
    return this.queries.execute(new FindAbsent(holders, workingRoles));
  }
}
