import {
  firstAddressee,
  type AddresseeRole,
  type ConsignmentState,
  type DeemedTerm,
  type DispatchChannel,
} from './dispatch.terms.js';

/** Whom a document is for. Who was struck off is nobody to wait for. */
export interface Addressee {
  readonly addresseeId: string;
  readonly partyId: string;
  readonly role: AddresseeRole;
  /** The way that they wish for. */
  readonly channel?: DispatchChannel;
  readonly isStruckOff: boolean;
}

/** One sending to one addressee. */
export interface Consignment {
  readonly consignmentId: string;
  readonly addresseeId: string;
  readonly channel: DispatchChannel;
  readonly state: ConsignmentState;
  /** The unit that sends it. */
  readonly unitId: string;
  readonly receiptId?: string;
  /** When it is deemed to have arrived, where the procedure says so. */
  readonly deemed?: DeemedTerm;
  /** It is taken to have arrived, and nobody has confirmed it. */
  readonly isDeemed?: boolean;
}

/** What rules need to know of how a document leaves the house. */
export interface Dispatch {
  readonly addressees: readonly Addressee[];
  readonly consignments: readonly Consignment[];
  readonly isDispatched: boolean;
}

export const undispatched: Dispatch = { addressees: [], consignments: [], isDispatched: false };

/** The addressee of a draft. */
export const dispatchTo = (partyId: string | undefined): Dispatch =>
  partyId === undefined
    ? undispatched
    : {
        ...undispatched,
        addressees: [{ addresseeId: firstAddressee, partyId, role: 'to', isStruckOff: false }],
      };

interface HasDispatch {
  readonly dispatch: Dispatch;
}

export const addresseesOf = ({ dispatch: { addressees } }: HasDispatch): readonly Addressee[] =>
  addressees.filter(({ isStruckOff }) => !isStruckOff);

const live: readonly ConsignmentState[] = ['prepared', 'sent', 'delivered', 'bounced'];

/** The sending to an addressee that counts: neither withdrawn nor replaced. There is one at most. */
export const sendingTo = (
  { dispatch: { consignments } }: HasDispatch,
  addresseeId: string,
): Consignment | undefined =>
  consignments.find((each) => each.addresseeId === addresseeId && live.includes(each.state));

const wasSent = ({ state }: Consignment): boolean => state !== 'prepared' && state !== 'withdrawn';

const wasSentTo = ({ dispatch: { consignments } }: HasDispatch, addresseeId: string): boolean =>
  consignments.some((each) => each.addresseeId === addresseeId && wasSent(each));

/** Has it been sent to everybody whom it is for? Copies do not count. */
export const isSentToAll = (document: HasDispatch): boolean => {
  const to = addresseesOf(document).filter(({ role }) => role === 'to');
  return to.length > 0 && to.every(({ addresseeId }) => wasSentTo(document, addresseeId));
};

/** Does something wait to be sent, or for a decision on what came back? Of copies only what is prepared. */
export const isInDispatch = (document: HasDispatch): boolean =>
  addresseesOf(document).some(({ addresseeId, role }) => {
    const sending = sendingTo(document, addresseeId);
    if (role === 'copy') return sending?.state === 'prepared';
    return sending === undefined || sending.state === 'prepared' || sending.state === 'bounced';
  });

/** Does anything of it lie ready to be sent, or is it out already? */
export const hasSendings = (document: HasDispatch): boolean =>
  document.dispatch.consignments.some(({ state }) => state !== 'withdrawn');

interface HasDispatchUnit {
  readonly custody: { readonly unitId: string };
  readonly following?: { readonly dispatchUnit?: string };
}

/** The unit that is to send it: the one that is named, else that of the procedure, else the one that has it in hand. */
export const dispatchUnitOf = (
  { custody, following }: HasDispatchUnit,
  named: string | undefined,
): string => named ?? following?.dispatchUnit ?? custody.unitId;
