import { Query } from '@nestjs/cqrs';
import { DueAlarms, type AlarmRow } from '@chancery/deadlines/contract';
import type { PartyPrincipal, Principal } from '@chancery/kernel';
import type { OpenItem, Participant } from './domain/matter.state.js';
import type { MatterView } from './read-models/detail/matter-view.js';
import type { FollowedMatter } from './read-models/matter/followed-matter.js';

/** A matter of a party. Throws MatterNotFound where the party takes no part in it. */
export class GetMatter extends Query<MatterView> {
  constructor(
    readonly matterId: string,
    readonly by: PartyPrincipal,
  ) {
    super();
  }
}

/** What the parties see, with who they are and what waits for officers. */
export interface OfficersView extends MatterView {
  readonly parties: readonly Participant[];
  readonly items: readonly OpenItem[];
}

/** A matter, for officers who may read its document. Throws MatterNotFound. */
export class GetMatterForOfficers extends Query<OfficersView> {
  constructor(
    readonly matterId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/**
 * The matters of somebody at all authorities of a portal: first those that need them, then those in work, then the rest,
 * each the last changed first.
 */
export class FindMatters extends Query<readonly FollowedMatter[]> {
  constructor(
    readonly parties: readonly PartyPrincipal[],
    readonly limit: number,
  ) {
    super();
  }
}

/** Alarms of requests and hearings that are due. */
export class FindDueMatterTimers extends DueAlarms<AlarmRow> {}
