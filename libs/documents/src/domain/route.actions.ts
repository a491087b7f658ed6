import { actsAs, oversees, type DomainError, type Principal } from '@chancery/kernel';
import { custodian, editable, head, inHand, type ActionRule } from './action-rule.js';
import type {
  CheckSignatures,
  ConcurrenceCommand,
  RouteCommand,
  SignatureCommand,
  StepCommand,
} from './route.commands.js';
import { contentOf } from './content.js';
import type { Obstacle } from './document.errors.js';
import { worksIn } from './document.rights.js';
import type { Present } from './document.state.js';
import { AlreadyRegistered } from './registration.errors.js';
import { AlreadySigned, NoContent, RouteRunning } from './route.errors.js';
import type { RouteStep } from './route.terms.js';

type RouteAction = Exclude<
  (RouteCommand | StepCommand | ConcurrenceCommand | SignatureCommand)['action'],
  CheckSignatures['action']
>;

/** A step is for the officer whom it names, for the head alone, for the whole unit, or for who keeps the party's papers. */
export const mayTake = (
  document: Present,
  { place, partyId, isForHead }: RouteStep,
  by: Principal,
): boolean => {
  if (by.kind === 'service') return true;
  if (!place) return partyId !== undefined && custodian(document, by);
  const { unitId, officerId } = place;
  if (isForHead) return oversees(by, unitId);
  return (
    (worksIn(by, unitId) || oversees(by, unitId)) &&
    (officerId === undefined || officerId === actsAs(by))
  );
};

/** Offered to those for whom a step of this kind is open. The step that the command names judges it. */
const atStep = (
  right: 'concur' | 'sign' | 'handle',
  fits: (step: RouteStep) => boolean,
): ActionRule => ({
  in: inHand,
  right,
  who: (document, by) =>
    document.route?.steps.some(
      (step) => step.state === 'open' && fits(step) && mayTake(document, step, by),
    ) ?? false,
  isJudgedByStep: true,
});

const asksConcurrence = ({ act }: RouteStep): boolean => act !== 'sign';
const asksSignature = ({ act, place }: RouteStep): boolean => act === 'sign' && place !== undefined;
const asksParty = ({ partyId }: RouteStep): boolean => partyId !== undefined;

/** The starter of a route, and the head of who has the document, may change it. */
const starter = (document: Present, by: Principal): boolean =>
  head(document, by) ||
  (document.route?.startedBy !== undefined && document.route.startedBy === actsAs(by));

const toStart = (document: Present): Obstacle | undefined => {
  if (document.route?.outcome === 'running') return 'route-running';
  return contentOf(document).files.length > 0 ? undefined : 'no-content';
};
const withoutRoute = ({ route }: Present): Obstacle | undefined =>
  route?.outcome === 'running' ? undefined : 'no-route';
const toWithdraw = (document: Present): Obstacle | undefined =>
  document.signedIn !== undefined && document.signedIn === document.route?.routeId
    ? (withoutRoute(document) ?? 'already-signed')
    : withoutRoute(document);
const toAnnul = ({ signedIn, registration }: Present): Obstacle | undefined => {
  if (signedIn === undefined) return 'not-signed';
  return registration ? 'already-registered' : undefined;
};

/** The obstacles that have codes of their own. */
const refusal = (
  reason: Obstacle,
  { documentId, route, registration }: Present,
): DomainError | undefined => {
  if (reason === 'no-content') return new NoContent(documentId);
  if (reason === 'route-running' && route) return new RouteRunning(documentId, route.routeId);
  if (reason === 'already-signed' && route) return new AlreadySigned(documentId, route.routeId);
  return reason === 'already-registered' && registration
    ? new AlreadyRegistered(documentId, registration.registerId, registration.number)
    : undefined;
};

const change: ActionRule = { in: inHand, right: 'handle', who: starter, unless: withoutRoute };

export const routeActions: Readonly<Record<RouteAction, ActionRule>> = {
  'start-route': { in: editable, right: 'handle', who: custodian, unless: toStart, refusal },
  'withdraw-route': { ...change, unless: toWithdraw, refusal },
  'add-step': change,
  'remove-step': change,
  'reassign-step': change,
  concur: atStep('concur', asksConcurrence),
  'refuse-concurrence': atStep('concur', asksConcurrence),
  sign: atStep('sign', asksSignature),
  'refuse-signature': atStep('sign', asksSignature),
  'record-party-signature': atStep('handle', asksParty),
  'annul-signatures': { in: inHand, right: 'sign', who: head, unless: toAnnul, refusal },
};
