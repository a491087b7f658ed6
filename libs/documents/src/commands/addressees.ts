import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpOfficer, LookUpUnit } from '@chancery/directory/contract';
import type { Place } from '../domain/document.terms.js';

/** Knows whether a document can be sent somewhere: to an active unit, and an officer with a post there. */
@Injectable()
export class Addressees {
  constructor(private readonly queries: QueryBus) {}

  async isAvailable({ unitId, officerId }: Place): Promise<boolean> {
    const unit = await this.queries.execute(new LookUpUnit(unitId));
    if (!unit?.isActive) return false;
    if (officerId === undefined) return true;
    const officer = await this.queries.execute(new LookUpOfficer(officerId));
    return officer?.isActive === true && officer.posts.some((post) => post.unitId === unitId);
  }
}
