import { NotLookedUp } from '@chancery/kernel';
import { startClock } from '@chancery/deadlines/rules';
import type { LooksUpTerms, PlannedStep, Route, StepTerm, StepWish } from './route.terms.js';

/** What an order says of the term of a step that opens by it. */
export interface Opening extends LooksUpTerms {
  readonly at: string;
}

/** The term by a policy that begins now; none where the policy stands still. Throws NotLookedUp. */
export const termBy = (
  policyId: string,
  { countings = [], at }: Opening,
): Omit<StepTerm, 'silence'> | undefined => {
  const counting = countings.find((each) => each.policyId === policyId);
  if (!counting) throw new NotLookedUp(`What counts by ${policyId}`);
  const { policyVersion, rules } = counting;
  const { dates } = startClock(rules, at);
  return dates && { policyVersion, dueDate: dates.dueDate, dueAt: dates.dueAt };
};

/** The term of a step that opens now; none without a policy. */
export const termOfStep = (
  { policyId, act }: Pick<StepWish, 'policyId' | 'act'>,
  { silence }: Route['rules'],
  order: Opening,
): { readonly term?: StepTerm } => {
  const term = policyId === undefined ? undefined : termBy(policyId, order);
  if (!term) return {};
  const says = silence && act !== 'sign' ? { silence } : {};
  return { term: { ...term, ...says } };
};

/** The policies whose rules an order needs: those of the steps that may open by it. */
export const policiesOf = (steps: readonly Pick<PlannedStep, 'policyId'>[]): readonly string[] => [
  ...new Set(steps.flatMap(({ policyId }) => (policyId === undefined ? [] : [policyId]))),
];
