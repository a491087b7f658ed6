import type { Principal } from '@chancery/kernel';
import { actionsOfConsignment, type DocumentAction } from '../../domain/document.actions.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import type { Addressee, Consignment } from '../../domain/dispatch.state.js';
import { firstAddressee, type SentFile } from '../../domain/dispatch.terms.js';
import type { Party } from '../../domain/document.terms.js';
import { picked } from '../../domain/picked.js';
import type { ReadDocument } from './document-reader.js';

/** What was recorded of one sending; instants are those at which it happened. */
export interface Sending {
  readonly files: readonly SentFile[];
  readonly preparedAt: string;
  readonly replaces?: string;
  /** Where it goes, if not to the address of the party. */
  readonly address?: string;
  readonly sentAt?: string;
  readonly reference?: string;
  readonly deliveredAt?: string;
  readonly receiptId?: string;
  readonly proofId?: string;
  readonly bounces: readonly {
    readonly at: string;
    readonly code: string;
    readonly text: string;
  }[];
  readonly withdrawnBecause?: string;
}

export interface SendingView extends Consignment, Sending {
  readonly allowedActions: readonly DocumentAction[];
}

/** Whom a document is for, with all that was sent to them. */
export interface AddresseeView extends Omit<Addressee, 'partyId'> {
  readonly party: Party;
  readonly struckOffBecause?: string;
  readonly sendings: readonly SendingView[];
}

/** What shows that, when and how one sending went out and arrived. */
export interface ProofOfSending
  extends
    Pick<
      Consignment,
      'consignmentId' | 'addresseeId' | 'channel' | 'state' | 'unitId' | 'deemed' | 'isDeemed'
    >,
    Sending {}

export const addresseeViews = (
  { events, state }: ReadDocument,
  by: Principal,
): readonly AddresseeView[] => {
  const parties = partiesIn(events);
  const sendings = sendingsIn(events);
  return state.dispatch.addressees.map(({ partyId, ...addressee }) => ({
    ...addressee,
    party: parties.get(addressee.addresseeId) ?? { partyId, name: '', kind: 'person' },
    ...reasonIn(events, addressee.addresseeId),
    sendings: state.dispatch.consignments
      .filter((each) => each.addresseeId === addressee.addresseeId)
      .map((each) => ({
        ...each,
        ...sendingOf(sendings, each),
        allowedActions: actionsOfConsignment(state, each, by),
      })),
  }));
};

export const proofOf = (
  { events, state }: ReadDocument,
  consignmentId: string,
): ProofOfSending | undefined => {
  const found = state.dispatch.consignments.find((each) => each.consignmentId === consignmentId);
  return found && { ...found, ...sendingOf(sendingsIn(events), found) };
};

const sendingOf = (
  sendings: ReadonlyMap<string, Sending>,
  { consignmentId }: Consignment,
): Sending => sendings.get(consignmentId) ?? { files: [], preparedAt: '', bounces: [] };

/** The parties as they were last written down. */
const partiesIn = (events: readonly DocumentEvent[]): ReadonlyMap<string, Party> => {
  const parties = new Map<string, Party>();
  for (const { type, data } of events) {
    if (type === 'AddresseeAdded') parties.set(data.addresseeId, data.party);
    else if ((type === 'DocumentDrafted' || type === 'PartyCorrected') && data.addressee)
      parties.set(firstAddressee, data.addressee);
  }
  return parties;
};

const reasonIn = (
  events: readonly DocumentEvent[],
  addresseeId: string,
): Pick<AddresseeView, 'struckOffBecause'> => {
  const removed = events.find(
    ({ type, data }) => type === 'AddresseeRemoved' && data.addresseeId === addresseeId,
  );
  return removed?.type === 'AddresseeRemoved' ? { struckOffBecause: removed.data.reason } : {};
};

const sendingsIn = (events: readonly DocumentEvent[]): ReadonlyMap<string, Sending> => {
  const sendings = new Map<string, Sending>();
  for (const event of events) {
    if (!('consignmentId' in event.data) || event.data.consignmentId === undefined) continue;
    const { consignmentId } = event.data;
    const after = foldSending(sendings.get(consignmentId), event);
    if (after) sendings.set(consignmentId, after);
  }
  return sendings;
};

const foldSending = (
  before: Sending | undefined,
  { type, data }: DocumentEvent,
): Sending | undefined => {
  if (type === 'ConsignmentPrepared') {
    const { files, replaces, party, at: preparedAt } = data;
    const address = party?.address === undefined ? {} : { address: party.address };
    const anew = replaces === undefined ? {} : { replaces };
    return { files, preparedAt, bounces: [], ...anew, ...address };
  }
  if (!before) return undefined;
  if (type === 'ConsignmentSent')
    return { ...before, sentAt: data.at, ...picked(data, ['reference']) };
  if (type === 'ConsignmentDelivered')
    return { ...before, deliveredAt: data.at, ...picked(data, ['receiptId', 'proofId']) };
  if (type === 'ConsignmentBounced') {
    const { at, code, text } = data;
    return { ...before, bounces: [...before.bounces, { at, code, text }] };
  }
  return type === 'ConsignmentWithdrawn' ? { ...before, withdrawnBecause: data.reason } : before;
};
