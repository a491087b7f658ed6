import { NotLookedUp } from '@chancery/kernel';
import { startClock } from '@chancery/deadlines/rules';
import type { LooksUpTerms, PlannedStep, Route, StepTerm, StepWish } from './route.terms.js';

/** What an order says of the term of a step that opens by it. */
export interface Opening extends LooksUpTerms {
  readonly at: string;
}

/** The term of a step that opens now; none without a policy. */
export const termOfStep = (
  { policyId, act }: Pick<StepWish, 'policyId' | 'act'>,
  { silence }: Route['rules'],
  { countings = [], at }: Opening,
): { readonly term?: StepTerm } => {
  if (policyId === undefined) return {};
  const counting = countings.find((each) => each.policyId === policyId);
  if (!counting) throw new NotLookedUp(`What counts by ${policyId}`);
  const { dates } = startClock(counting.rules, at);
  if (!dates) return {};
  const { dueDate, dueAt } = dates;
  const { policyVersion } = counting;
  const says = silence && act !== 'sign' ? { silence } : {};
  return { term: { policyVersion, dueDate, dueAt, ...says } };
};

/** The policies whose rules an order needs: those of the steps that may open by it. */
export const policiesOf = (steps: readonly Pick<PlannedStep, 'policyId'>[]): readonly string[] => [
  ...new Set(steps.flatMap(({ policyId }) => (policyId === undefined ? [] : [policyId]))),
];
