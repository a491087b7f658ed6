import type { LogEvent } from '../log/log-event.js';
import { isMet } from './condition.js';
import type { Rule } from './mapping.js';

/** Finds the rule of an event. Which rules fit an activity is worked out once per activity. */
export class RuleBook {
  private readonly matched = new Map<string, readonly Rule[]>();
  private readonly patterns: readonly (readonly [RegExp, Rule])[];

  constructor(rules: readonly Rule[]) {
    this.patterns = rules.map((rule) => [patternOf(rule.activity), rule]);
  }

  /** The first rule whose activity and condition fit; none if nobody thought of this event. */
  ruleFor({ activity, fields }: LogEvent): Rule | undefined {
    return this.rulesOf(activity).find((rule) => isMet(rule.when, fields));
  }

  private rulesOf(activity: string): readonly Rule[] {
    const known = this.matched.get(activity);
    if (known) return known;
    const found = this.patterns
      .filter(([pattern]) => pattern.test(activity))
      .map(([, rule]) => rule);
    this.matched.set(activity, found);
    return found;
  }
}

const patternOf = (activity: string): RegExp =>
  new RegExp(`^${activity.split('*').map(literally).join('.*')}$`, 's');

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
