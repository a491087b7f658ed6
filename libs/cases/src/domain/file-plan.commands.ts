import { command } from '@chancery/kernel';
import type { RetentionRule } from './case.terms.js';

interface OfPlan {
  /** `<authorityId>.<year>`. */
  readonly planId: string;
  readonly at: string;
}

/** A line of the plan, as it shall be in the next version. The first one opens the plan. */
export class SetClass extends command('SetClass')<
  OfPlan & {
    readonly index: string;
    readonly title: string;
    readonly unitId: string;
    readonly retention: RetentionRule;
  }
> {}

/** No case is opened in it any more, at once and in every version; those that are in it go on. */
export class CloseClass extends command('CloseClass')<
  OfPlan & { readonly index: string; readonly reason: string }
> {}

/** Puts all classes in force as they were set. */
export class PublishFilePlan extends command('PublishFilePlan')<
  OfPlan & { readonly validFrom: string }
> {}

export type FilePlanCommand = SetClass | CloseClass | PublishFilePlan;
