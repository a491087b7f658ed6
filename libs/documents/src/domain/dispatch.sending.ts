import type { Decisions, Evolutions } from '@chancery/kernel';
import type {
  ConsignmentCommand,
  PrepareDispatch,
  RecordDelivered,
  Resend,
} from './dispatch.commands.js';
import { addresseeOf, consignmentFor, demandState } from './dispatch.demands.js';
import { deemedTermOf, presumed } from './dispatch.deemed.js';
import { dispatched } from './dispatch.ended.js';
import { ConsignmentDuplicate } from './dispatch.errors.js';
import type {
  ConsignmentEvent,
  ConsignmentPrepared,
  DocumentDispatched,
} from './dispatch.events.js';
import { dispatchUnitOf, sendingTo, type Consignment } from './dispatch.state.js';
import { contentOf } from './content.js';
import { demandPossible } from './document.actions.js';
import { AttachmentNotFound } from './document.errors.js';
import type { Present } from './document.state.js';
import { demandTaker } from './standing.js';
import { admitted, workFacts } from './task.change.js';

type Command = PrepareDispatch | ConsignmentCommand;
type Decided = ConsignmentEvent | DocumentDispatched;

/**
 * How a document leaves the house, sending by sending. To each addressee one sending at a time is under way; what
 * comes back is sent anew under another id, and both stay in the record.
 */
export const sendingDecisions: Decisions<Present, Command, Decided> = {
  PrepareDispatch: (document, command) => prepared(document, command),

  RecordSent: (document, command) => {
    const consignment = consignmentFor(document, command);
    demandState(document, consignment, 'prepared');
    const { addresseeId, channel } = consignment;
    const { countings: _, ...data } = command.data;
    const deemed = deemedTermOf(document, channel, command.data);
    const sent: ConsignmentEvent = {
      type: 'ConsignmentSent',
      data: { ...data, addresseeId, ...(deemed && { deemed }) },
    };
    return [sent, ...dispatched(inState(document, sent.data, 'sent'), data.at)];
  },

  RecordDelivered: (document, command) => delivered(document, command),

  RecordBounce: (document, command) => {
    const { addresseeId, ...consignment } = consignmentFor(document, command);
    demandState(document, { addresseeId, ...consignment }, 'sent', ...presumed(consignment));
    const { unitId } = document.custody;
    return [
      {
        type: 'ConsignmentBounced',
        data: { ...command.data, addresseeId, unitId, ...workFacts(document) },
      },
    ];
  },

  Resend: (document, command) => [resent(document, command)],

  WithdrawConsignment: (document, command) => {
    const consignment = consignmentFor(document, command);
    demandState(document, consignment, 'prepared');
    const { addresseeId } = consignment;
    return [{ type: 'ConsignmentWithdrawn', data: { ...command.data, addresseeId } }];
  },
};

const prepared = (document: Present, command: PrepareDispatch): readonly Decided[] => {
  const { documentId, at, consignments } = command.data;
  const unitId = dispatchUnitOf(document, command.data.unitId);
  if (unitId !== document.custody.unitId) demandTaker(document, { unitId }, command);
  const seen = new Map<string, string>();
  return consignments.map(({ consignmentId, addresseeId, channel }): ConsignmentPrepared => {
    const addressee = addresseeOf(document, addresseeId);
    const sending = sendingTo(document, addresseeId);
    const replaced = sending?.state === 'bounced' ? sending.consignmentId : undefined;
    const other =
      seen.get(addresseeId) ?? (replaced === undefined ? sending?.consignmentId : undefined);
    if (other !== undefined) throw new ConsignmentDuplicate(documentId, addresseeId, other);
    demandNewId(document, addresseeId, consignmentId);
    seen.set(addresseeId, consignmentId);
    const way = channel ?? addressee.channel ?? 'post';
    const of = { documentId, at, consignmentId, addresseeId, channel: way, unitId };
    const replaces = replaced === undefined ? {} : { replaces: replaced };
    return {
      type: 'ConsignmentPrepared',
      data: { ...of, files: contentOf(document).files, ...replaces, ...workFacts(document) },
    };
  });
};

/** Throws ConsignmentDuplicate. */
const demandNewId = (
  { documentId, dispatch }: Present,
  addresseeId: string,
  consignmentId: string,
): void => {
  if (dispatch.consignments.some((each) => each.consignmentId === consignmentId))
    throw new ConsignmentDuplicate(documentId, addresseeId, consignmentId);
};

/** What comes late, for a sending that was withdrawn or replaced, is kept as well. */
const delivered = (document: Present, command: RecordDelivered): readonly Decided[] => {
  const { receiptId, proofId } = command.data;
  const consignment = consignmentFor(document, command);
  const { state, addresseeId } = consignment;
  if (state === 'delivered' && receiptId !== undefined && receiptId === consignment.receiptId)
    return [];
  demandState(document, consignment, ...unconfirmed, ...presumed(consignment));
  if (proofId !== undefined && document.attachments[proofId]?.current !== true)
    throw new AttachmentNotFound(document.documentId, proofId);
  const late = isLate(consignment) ? ({ isLate: true } as const) : {};
  return [{ type: 'ConsignmentDelivered', data: { ...command.data, addresseeId, ...late } }];
};

const unconfirmed = ['sent', 'bounced', 'withdrawn', 'replaced'] as const;

const isLate = ({ state }: Consignment): boolean => state === 'withdrawn' || state === 'replaced';

const resent = (document: Present, command: Resend): ConsignmentPrepared => {
  const { documentId, at, newConsignmentId, channel, address } = command.data;
  const before = consignmentFor(document, command);
  demandState(document, before, 'bounced');
  demandPossible(document, 'prepare-dispatch', command.by);
  const { addresseeId, consignmentId: replaces, unitId } = before;
  const { partyId } = addresseeOf(document, addresseeId);
  demandNewId(document, addresseeId, newConsignmentId);
  const of = { documentId, at, consignmentId: newConsignmentId, addresseeId, unitId };
  return {
    type: 'ConsignmentPrepared',
    data: {
      ...of,
      ...{ channel: channel ?? before.channel, files: contentOf(document).files, replaces },
      ...(address !== undefined && { party: { partyId, address } }),
      ...workFacts(document),
    },
  };
};

const withConsignment = (
  document: Present,
  consignmentId: string | undefined,
  change: Partial<Consignment>,
): Present => ({
  ...document,
  dispatch: {
    ...document.dispatch,
    consignments: document.dispatch.consignments.map((each) =>
      each.consignmentId === consignmentId ? { ...each, ...change } : each,
    ),
  },
});

const inState = (
  document: Present,
  { consignmentId }: { readonly consignmentId: string },
  state: Consignment['state'],
): Present => withConsignment(document, consignmentId, { state });

export const sendingEvolutions: Evolutions<Present, Decided> = {
  ConsignmentPrepared: (document, { consignmentId, addresseeId, channel, unitId, replaces }) => {
    const { dispatch, ...rest } = withConsignment(document, replaces, { state: 'replaced' });
    const begun: Consignment = { consignmentId, addresseeId, channel, unitId, state: 'prepared' };
    const consignments = [...dispatch.consignments, begun];
    return admitted({ ...rest, dispatch: { ...dispatch, consignments } }, [unitId]);
  },
  ConsignmentSent: (document, { consignmentId, deemed }) =>
    withConsignment(document, consignmentId, { state: 'sent', ...(deemed && { deemed }) }),
  ConsignmentDelivered: (
    document,
    { consignmentId, receiptId, isLate: late = false, isDeemed = false },
  ) =>
    withConsignment(document, consignmentId, {
      ...(!late && { state: 'delivered', isDeemed }),
      ...(receiptId !== undefined && { receiptId }),
    }),
  ConsignmentBounced: (document, data) => inState(document, data, 'bounced'),
  ConsignmentWithdrawn: (document, data) => inState(document, data, 'withdrawn'),
  DocumentDispatched: (document) => ({
    ...document,
    dispatch: { ...document.dispatch, isDispatched: true },
  }),
};
