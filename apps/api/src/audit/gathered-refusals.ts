import type { Refusal } from '@chancery/audit';

/** How many refusals of an authority are told one by one in an event; those beyond are counted. */
export const most = 500;

export interface Gathered {
  readonly authorityId: string;
  readonly refusals: readonly Refusal[];
  readonly omitted: number;
}

/** The refusals of this process that are not yet recorded, by authority. */
export class GatheredRefusals {
  private readonly byAuthority = new Map<string, { refusals: Refusal[]; omitted: number }>();

  add(authorityId: string, refusals: readonly Refusal[], omitted = 0): void {
    const held = this.byAuthority.get(authorityId) ?? { refusals: [], omitted: 0 };
    const room = most - held.refusals.length;
    held.refusals.push(...refusals.slice(0, room));
    held.omitted += omitted + Math.max(0, refusals.length - room);
    this.byAuthority.set(authorityId, held);
  }

  /** Returns what was gathered, and forgets it. */
  take(): readonly Gathered[] {
    const taken = [...this.byAuthority].map(([authorityId, held]) => ({ authorityId, ...held }));
    this.byAuthority.clear();
    return taken;
  }
}
