import type { RetentionRule } from './case.terms.js';

type Fact<Type extends string, Data extends object> = {
  readonly type: Type;
  readonly data: { readonly planId: string; readonly at: string } & Data;
};

/** A class of a file plan. `classId` is the plan's id with its index. */
export interface PlanClass {
  readonly classId: string;
  readonly index: string;
  readonly title: string;
  readonly unitId: string;
  readonly retention: RetentionRule;
}

export type FilePlanOpened = Fact<
  'FilePlanOpened',
  { readonly authorityId: string; readonly year: number }
>;
export type ClassSet = Fact<'ClassSet', PlanClass & { readonly authorityId: string }>;
export type ClassClosed = Fact<
  'ClassClosed',
  { readonly classId: string; readonly index: string; readonly reason: string }
>;
/** The whole plan as it is from a day on. */
export type FilePlanPublished = Fact<
  'FilePlanPublished',
  {
    readonly authorityId: string;
    readonly version: number;
    readonly validFrom: string;
    readonly classes: readonly PlanClass[];
  }
>;

export type FilePlanEvent = FilePlanOpened | ClassSet | ClassClosed | FilePlanPublished;
