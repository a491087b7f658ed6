import { authorityOf } from '@chancery/kernel';
import type { Fault } from './fault.js';
import { RouteTemplateNotUsable } from './route-template.errors.js';
import type { RouteTemplate } from './route-template.js';

const mostSteps = 50;

/** Throws RouteTemplateNotUsable for a template that no route could follow. */
export const demandUsable = ({ steps, silence }: RouteTemplate): void => {
  if (steps.length === 0 || steps.length > mostSteps)
    throw new RouteTemplateNotUsable('steps', `give 1 to ${mostSteps} steps.`);
  const isGraded = steps.some(({ act, level }) => act !== 'sign' && level !== undefined);
  if (isGraded) throw new RouteTemplateNotUsable('level', 'only a signature has a level.');
  const hasTerm = steps.some(({ act, policyId }) => act !== 'sign' && policyId !== undefined);
  if (silence && !hasTerm)
    throw new RouteTemplateNotUsable('silence', 'no concurrence has a term. Give one a policyId.');
};

/** The policies that terms of steps are counted by, and where. */
export const policiesOf = ({
  steps,
}: RouteTemplate): readonly { readonly policyId: string; readonly path: string }[] =>
  steps.flatMap(({ policyId }, index) =>
    policyId === undefined ? [] : [{ policyId, path: `/steps/${index}/policyId` }],
  );

/** Policies of another authority count nothing. */
export const foreignPolicies = (authorityId: string, template: RouteTemplate): readonly Fault[] =>
  policiesOf(template)
    .filter(({ policyId }) => authorityOf(policyId) !== authorityId)
    .map(({ path }) => ({ path, message: 'A policy of another authority counts nothing here.' }));
