import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindUnitClearance, LookUpOfficer, LookUpUnit } from '@chancery/directory/contract';
import { isOfAuthority, type AccessLevel, type Principal } from '@chancery/kernel';
import { workingRoles } from '../domain/document.rights.js';
import type { Place, Standing } from '../domain/document.terms.js';

/** For how long a unit that was seen active is taken to be so; the same as for the officer who asks. */
export const memoryMs = 1_000;

/** A command that is older than this is told later: it took place somewhere else. */
const toldLaterMs = 300_000;

export const isToldLater = (at: string): boolean => Date.parse(at) < Date.now() - toldLaterMs;

/**
 * Knows who could take a document at a place. Whoever was there a moment ago is; that nobody is there is said of this
 * moment only.
 */
@Injectable()
export class Standings {
  constructor(private readonly queries: QueryBus) {}

  /**
   * Nobody of another authority is looked up: there is nobody there for who asks. `at` is when the command took
   * place; of what is told later (an import) no clearance is looked up: those of today say nothing about it.
   */
  async of(place: Place, by: Principal, at: string): Promise<Standing> {
    const { unitId, officerId } = place;
    const named = officerId === undefined ? { unitId } : { unitId, officerId };
    if (!isOfAuthority(by, unitId)) return { ...named, isUnitActive: false, isOfficerThere: false };
    const recent = await this.seen(named, memoryMs);
    const isTaker = recent.isUnitActive && recent.isOfficerThere;
    const seen = isTaker ? recent : await this.seen(named, 0);
    const { clearance, ...standing } = seen;
    if (isToldLater(at)) return standing;
    return { ...standing, ...withClearance(clearance ?? (await this.clearanceOf(named))) };
  }

  /** The unit itself, or the first of those that go on with its work. */
  async goesOnIn(place: Place, by: Principal): Promise<Place> {
    const seen = new Set<string>();
    for (let { unitId } = place; ;) {
      if (!isOfAuthority(by, unitId) || seen.has(unitId)) return place;
      seen.add(unitId);
      const unit = await this.queries.execute(new LookUpUnit(unitId, memoryMs));
      const [next] = unit?.isActive === false ? (unit.succeededBy ?? []) : [];
      if (next === undefined) return unitId === place.unitId ? place : { unitId };
      unitId = next;
    }
  }

  private async clearanceOf({ unitId, officerId }: Place): Promise<AccessLevel | undefined> {
    if (officerId !== undefined) return undefined;
    return this.queries.execute(new FindUnitClearance(unitId, workingRoles));
  }

  private async seen(place: Place, maxAgeMs: number): Promise<Standing> {
    const { unitId, officerId } = place;
    const unit = await this.queries.execute(new LookUpUnit(unitId, maxAgeMs));
    const isUnitActive = unit?.isActive === true;
    if (officerId === undefined) return { ...place, isUnitActive, isOfficerThere: true };
    const officer = await this.queries.execute(new LookUpOfficer(officerId, maxAgeMs));
    const works = officer?.posts.some(
      (post) => post.unitId === unitId && post.roles.some((role) => workingRoles.includes(role)),
    );
    const isOfficerThere = officer?.isActive === true && works === true;
    return { ...place, isUnitActive, isOfficerThere, ...withClearance(officer?.clearance) };
  }
}

const withClearance = (clearance: AccessLevel | undefined): Pick<Standing, 'clearance'> =>
  clearance === undefined ? {} : { clearance };
