import type { AddStep, StartRoute } from './route.commands.js';
import type { KeptAct, PlannedStep, Route, RouteRules, StepWish } from './route.terms.js';
import { StepForAuthor, StepNotUsable, TooManySteps } from './route.errors.js';
import type { Present } from './document.state.js';
import { demandTaker } from './standing.js';

export const mostSteps = 50;

/** Throws where a step contradicts itself, or where nobody could act. */
export const demandUsable = (
  document: Present,
  wishes: readonly StepWish[],
  command: StartRoute | AddStep,
): void => {
  const { documentId } = document;
  if (wishes.length > mostSteps) throw new TooManySteps(documentId, wishes.length, mostSteps);
  for (const wish of wishes) {
    demandCoherent(document, wish);
    if (wish.place) demandTaker(document, wish.place, command);
  }
};

const demandCoherent = (document: Present, { act, place, partyId, level }: StepWish): void => {
  const { documentId, authorId } = document;
  if ((place === undefined) === (partyId === undefined))
    throw new StepNotUsable(documentId, 'place', 'give either a place or the party.');
  if (level !== undefined && act !== 'sign')
    throw new StepNotUsable(documentId, 'level', 'only a signature has a level.');
  if (partyId !== undefined && act !== 'sign')
    throw new StepNotUsable(documentId, 'act', 'a party is asked for a signature only.');
  if (partyId !== undefined && partyId !== document.partyId)
    throw new StepNotUsable(documentId, 'partyId', 'the document has no such party.');
  if (act !== 'sign' && authorId !== undefined && place?.officerId === authorId)
    throw new StepForAuthor(documentId, authorId);
};

/** Acts of the route before that count again for steps which ask the same of the same place. */
export const keptFor = (
  { route, textVersion }: Present,
  steps: readonly PlannedStep[],
  { keep }: RouteRules,
): readonly KeptAct[] => {
  if (!route || keep === 'none') return [];
  return steps.flatMap((step) => {
    const before = route.steps.find((done) => done.state === 'done' && asksTheSame(done, step));
    if (!before || step.act === 'sign') return [];
    const { contentVersion = 0, officerId } = before;
    const counts =
      keep === 'same-text' ? contentVersion >= textVersion : isBeforeRefusal(route, before);
    const actor = officerId === undefined ? {} : { officerId };
    return counts ? [{ stepId: step.stepId, contentVersion, ...actor }] : [];
  });
};

const isBeforeRefusal = ({ outcome, stage }: Route, { stage: actedIn }: PlannedStep): boolean =>
  outcome === 'refused' && actedIn < stage;

const asksTheSame = (one: PlannedStep, other: PlannedStep): boolean =>
  one.act === other.act &&
  one.isForHead === other.isForHead &&
  one.place?.unitId === other.place?.unitId &&
  one.place?.officerId === other.place?.officerId;
