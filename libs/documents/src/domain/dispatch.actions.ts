import { oversees, type Principal } from '@chancery/kernel';
import { custodian, editable, everywhere, type ActionRule } from './action-rule.js';
import type { DispatchCommand, ReplyCommand } from './dispatch.commands.js';
import { isDispatchObstacle, NotDispatchable } from './dispatch.errors.js';
import { addresseesOf, type Consignment } from './dispatch.state.js';
import type { ConsignmentState } from './dispatch.terms.js';
import type { Obstacle } from './document.errors.js';
import { worksIn } from './document.rights.js';
import type { Present } from './document.state.js';

type Action = (DispatchCommand | ReplyCommand)['action'];

/** What becomes of a sending is recorded by the unit that sends it, and by who has the document. */
export const mayRecord = (document: Present, { unitId }: Consignment, by: Principal): boolean =>
  worksIn(by, unitId) || oversees(by, unitId) || custodian(document, by);

/** Offered while a sending is at one of these points. The command names the sending, and that alone judges it. */
const sending = (...states: readonly ConsignmentState[]): ActionRule => ({
  in: everywhere,
  right: 'dispatch',
  who: (document, by) =>
    document.dispatch.consignments.some(
      (each) => states.includes(each.state) && mayRecord(document, each, by),
    ),
  ofConsignment: (document, each, by) =>
    states.includes(each.state) && mayRecord(document, each, by),
});

const outgoing = ({ direction }: Present): Obstacle | undefined =>
  direction === 'outgoing' ? undefined : 'not-outgoing';

/** A refused route, or one that still runs, leaves the content unsigned; so do signatures that were annulled. */
const isUnsigned = ({ route }: Present): boolean =>
  route !== undefined && !['completed', 'withdrawn'].includes(route.outcome);

const toPrepare = (document: Present): Obstacle | undefined => {
  if (document.direction !== 'outgoing') return 'not-outgoing';
  if (document.situation !== 'registered') return 'not-registered';
  if (addresseesOf(document).length === 0) return 'no-addressee';
  return isUnsigned(document) ? 'not-signed' : undefined;
};

const toAnswer = ({ direction }: Present): Obstacle | undefined =>
  direction === 'incoming' ? undefined : 'not-incoming';

const program = (_: Present, by: Principal): boolean => by.kind === 'service';

/** To whom a document goes, how it leaves the house, and what it answers. */
export const dispatchActions: Readonly<Record<Action, ActionRule>> = {
  'add-addressee': { in: editable, right: 'handle', who: custodian, unless: outgoing },
  'remove-addressee': { in: editable, right: 'handle', who: custodian, unless: outgoing },
  'prepare-dispatch': {
    ...{ in: editable, right: 'dispatch', who: custodian, unless: toPrepare },
    refusal: (reason, { documentId }) =>
      isDispatchObstacle(reason) ? new NotDispatchable(documentId, reason) : undefined,
  },
  'record-sent': sending('prepared'),
  'record-delivered': sending('sent', 'bounced'),
  'record-bounce': sending('sent'),
  resend: sending('bounced'),
  'withdraw-consignment': sending('prepared'),
  'note-interim-reply': { in: ['registered'], right: 'handle', who: custodian, unless: toAnswer },
  'settle-by-reply': { in: ['registered'], right: 'handle', who: program, unless: toAnswer },
};
