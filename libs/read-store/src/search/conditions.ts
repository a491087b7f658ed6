/** Conditions of a query with their parameters; what is undefined is not asked for. */
export class Conditions {
  private readonly parts: string[] = [];

  /** Conditions that stand at several places of a statement share its parameters. */
  constructor(readonly params: unknown[] = []) {}

  /** Takes a value in; answers how SQL refers to it. */
  param(value: unknown): string {
    return `$${this.params.push(value)}`;
  }

  /** `and((unit) => `unit_id = ${unit}`, unitId)`: left out where the value is undefined. */
  and(part: (ref: string) => string, value: unknown): this {
    if (value !== undefined) this.parts.push(part(this.param(value)));
    return this;
  }

  /** A condition that needs no value of its own, or has taken its values in. */
  always(part: string): this {
    this.parts.push(part);
    return this;
  }

  get sql(): string {
    return this.parts.length > 0 ? this.parts.join(' and ') : 'true';
  }
}

/**
 * Up to so many units a reader's lists are cut unit by unit and merged. Who oversees more sees so much of
 * the authority that going through all of it in order finds a page sooner.
 */
export const mergeable = 32;
