import { isPlain, templateNamed } from '@chancery/procedures/rules';
import type { GuardedStep, PlainGuard } from '@chancery/procedures/rules';
import type { Obstacle } from './document.errors.js';
import type { Present } from './document.state.js';
import { isDone } from './task.state.js';

/** What stands in the way of a guard; nothing once it is satisfied. */
const guardsUnmet: Readonly<Record<PlainGuard, (document: Present) => Obstacle | undefined>> = {
  'no-open-tasks': ({ tasks }) => (tasks.every(isDone) ? undefined : 'tasks-open'),
  'resolution-done': (document) =>
    document.tasks.length === 0 ? 'no-resolution' : guardsUnmet['no-open-tasks'](document),
};

/** The first thing that the procedure of a document asks for before a step, and that is not so yet. */
export const unmetNeed = (document: Present, step: GuardedStep): Obstacle | undefined => {
  for (const guard of document.following?.needs[step] ?? []) {
    const unmet = isPlain(guard)
      ? guardsUnmet[guard](document)
      : withoutRoute(document, `${document.authorityId}.${templateNamed(guard)}`);
    if (unmet) return unmet;
  }
  return undefined;
};

/** Only signatures are missing where all others have acted, or where they were annulled. */
const withoutRoute = (
  { route, passed, contentVersion }: Present,
  templateId: string,
): Obstacle | undefined => {
  if (passed?.[templateId] === contentVersion) return undefined;
  if (route?.template?.templateId !== templateId || route.contentVersion !== contentVersion)
    return 'not-concurred';
  if (route.outcome === 'annulled') return 'not-signed';
  const awaited = route.steps.filter(
    ({ state, isRequired }) => isRequired && (state === 'open' || state === 'future'),
  );
  const isSigning = route.outcome === 'running' && awaited.every(({ act }) => act === 'sign');
  return isSigning ? 'not-signed' : 'not-concurred';
};
