import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpOfficer, LookUpUnit } from '@chancery/directory/contract';
import { workingRoles } from '@chancery/documents/rules';
import { CommandRunner } from '@chancery/event-store';
import { isIdWithin, isOfAuthority, type Principal } from '@chancery/kernel';
import { caseStream } from '../domain/case.decider.js';
import { mayMerge, mayReadCase } from '../domain/case.rights.js';
import type { Case } from '../domain/case.state.js';
import type { CaseStatus, FoundCase, FoundClass, Responsible } from '../domain/case.terms.js';
import { classIn, filePlanStream, planIdOf } from '../domain/file-plan.decider.js';

const memoryMs = 1_000;

/** What commands to a case want to know of what stands elsewhere: from the log, not from read models. */
@Injectable()
export class CaseLookUps {
  constructor(
    private readonly runner: CommandRunner,
    private readonly queries: QueryBus,
  ) {}

  /** Undefined for a class of another authority, too. */
  async classOf(authorityId: string, classId: string, at: string): Promise<FoundClass | undefined> {
    if (!isIdWithin(authorityId, classId)) return undefined;
    const { state } = await this.runner.load(filePlanStream, planIdOf(classId));
    return classIn(state, classId, at.slice(0, 10));
  }

  /** Why nobody at the place can answer for a case; undefined if somebody can. */
  async unavailable(
    { unitId, officerId }: Responsible,
    by: Principal,
  ): Promise<'unit-not-active' | 'officer-not-there' | undefined> {
    if (!isOfAuthority(by, unitId)) return 'unit-not-active';
    const unit = await this.queries.execute(new LookUpUnit(unitId, memoryMs));
    if (unit?.isActive !== true) return 'unit-not-active';
    if (officerId === undefined) return undefined;
    const officer = await this.queries.execute(new LookUpOfficer(officerId, memoryMs));
    const works = officer?.posts.some(
      (post) => post.unitId === unitId && post.roles.some((role) => workingRoles.includes(role)),
    );
    return officer?.isActive === true && works === true ? undefined : 'officer-not-there';
  }

  /** Absent also for who may not read it, if a reader is named. */
  async statusOf(caseId: string, by?: Principal): Promise<CaseStatus | 'absent'> {
    const { state } = await this.runner.load(caseStream, caseId);
    const isHidden = state.status !== 'absent' && by !== undefined && !mayReadCase(state, by);
    return isHidden ? 'absent' : state.status;
  }

  /** Of a case that was merged, the status of the one in which it goes on. */
  async statusOfWhole(caseId: string): Promise<CaseStatus | 'absent'> {
    const ids = new Set<string>();
    for (let id = caseId; ;) {
      const state = await this.caseOf(id);
      if (state.status !== 'merged' || state.intoCaseId === undefined || ids.has(id))
        return state.status;
      ids.add(id);
      id = state.intoCaseId;
    }
  }

  /** The case into which another is to be merged; undefined also for who may not read it. */
  async mergeable(
    caseId: string,
    intoCaseId: string,
    by: Principal,
  ): Promise<FoundCase | undefined> {
    const state = await this.caseOf(intoCaseId);
    if (state.status === 'absent' || !mayReadCase(state, by)) return undefined;
    const { status, authorityId, accessLevel } = state;
    const isWithin = await this.isWithin(state, caseId);
    return { status, authorityId, accessLevel, isTheirs: mayMerge(state, by), isWithin };
  }

  /** Goes up from a case to those that it is a part of, and from those that were merged to where they went. */
  private async isWithin(part: Case, caseId: string): Promise<boolean> {
    const ids = new Set<string>();
    for (let of = part; of.status !== 'absent';) {
      const above = of.status === 'merged' ? of.intoCaseId : of.parentId;
      if (above === caseId) return true;
      if (above === undefined || ids.has(above)) return false;
      ids.add(above);
      of = await this.caseOf(above);
    }
    return false;
  }

  private async caseOf(caseId: string): Promise<Case> {
    return (await this.runner.load(caseStream, caseId)).state;
  }
}
