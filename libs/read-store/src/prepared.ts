const askedOften = 20;
const mostPrepared = 64;

/**
 * Which statements are worth keeping prepared on each connection: those that are asked often. What is asked seldom would
 * only fill its memory.
 */
export class Prepared {
  private readonly asked = new Map<string, number>();
  private readonly names = new Map<string, string>();
  private made = 0;

  /** The name to prepare a statement under, or undefined as long as it is not worth it. */
  nameOf(sql: string): string | undefined {
    const name = this.names.get(sql);
    if (name !== undefined || this.names.size >= mostPrepared) return name;
    const times = (this.asked.get(sql) ?? 0) + 1;
    if (this.asked.size >= mostPrepared * askedOften) this.asked.clear();
    this.asked.set(sql, times);
    if (times < askedOften) return undefined;
    this.asked.delete(sql);
    const fresh = `page-${++this.made}`;
    this.names.set(sql, fresh);
    return fresh;
  }

  /** From here on under other names: those prepared before are of no more use. */
  forget(): void {
    this.names.clear();
  }
}
