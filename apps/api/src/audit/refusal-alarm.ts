const hourMs = 3_600_000;
/** Someone who types ids by hand does not get here; a walk over ids does within minutes. */
export const unusual = 100;
const principalsRemembered = 10_000;

/** Tells when a principal was refused unusually often within one hour, once in each hour. */
export class RefusalAlarm {
  private hour = 0;
  private readonly counts = new Map<string, number>();

  /** Returns the count of the principal's refusals in this hour at the moment it becomes unusual. */
  count(principalId: string, refusals: number, now: number): number | undefined {
    const hour = Math.floor(now / hourMs);
    if (hour !== this.hour || this.counts.size >= principalsRemembered) this.counts.clear();
    this.hour = hour;
    const before = this.counts.get(principalId) ?? 0;
    const after = before + refusals;
    this.counts.set(principalId, after);
    return before < unusual && after >= unusual ? after : undefined;
  }
}
