import { headOfCustody } from '@chancery/procedures/rules';
import type { Present } from './document.state.js';
import type { StartRoute } from './route.commands.js';
import type { PlannedStep, RouteRules, StepWish } from './route.terms.js';

const usualRules: RouteRules = { keep: 'none', remarksBlock: false, fourEyes: false };

/** The steps that an order names, or those of the template that was looked up. */
export const wishesOf = (
  { custody }: Present,
  { data: { steps = [], template } }: StartRoute,
): readonly StepWish[] =>
  template
    ? template.template.steps.map(({ place, isRequired = true, ...step }) => ({
        ...{ ...step, isRequired },
        ...(place === headOfCustody
          ? { place: { unitId: custody.unitId }, isForHead: true as const }
          : { place }),
      }))
    : steps;

export const rulesOf = ({ data: { template } }: StartRoute): RouteRules => {
  if (!template) return usualRules;
  const { keep, remarksBlock, fourEyes, silence } = template.template;
  return { keep, remarksBlock, fourEyes, ...(silence && { silence }) };
};

/** In order of their stages, numbered from 1. */
export const numbered = (wishes: readonly StepWish[]): readonly PlannedStep[] =>
  wishes
    .toSorted((one, other) => one.stage - other.stage)
    .map((wish, index) => ({ ...wish, stepId: String(index + 1) }));
