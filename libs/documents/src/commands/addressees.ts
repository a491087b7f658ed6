import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpOfficer, LookUpUnit } from '@chancery/directory/contract';
import { isOfAuthority, type Principal } from '@chancery/kernel';
import type { Place } from '../domain/document.terms.js';

/** For how long a unit that was seen active is taken to be so; the same as for the officer who asks. */
const memoryMs = 1_000;

/**
 * Knows whether a document can be sent somewhere: to an active unit, and an officer with a post there. Whoever was
 * there a moment ago is; that nobody is there is said of this moment only.
 */
@Injectable()
export class Addressees {
  constructor(private readonly queries: QueryBus) {}

  /** Nobody of another authority is looked up: there is nobody there for who asks. */
  async isAvailable(place: Place, by: Principal): Promise<boolean> {
    if (!isOfAuthority(by, place.unitId)) return false;
    return (await this.wasSeen(place, memoryMs)) || this.wasSeen(place, 0);
  }

  private async wasSeen({ unitId, officerId }: Place, maxAgeMs: number): Promise<boolean> {
    const unit = await this.queries.execute(new LookUpUnit(unitId, maxAgeMs));
    if (!unit?.isActive) return false;
    if (officerId === undefined) return true;
    const officer = await this.queries.execute(new LookUpOfficer(officerId, maxAgeMs));
    return officer?.isActive === true && officer.posts.some((post) => post.unitId === unitId);
  }
}
