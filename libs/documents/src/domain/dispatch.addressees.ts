import type { Decisions, Evolutions } from '@chancery/kernel';
import { demandFree, inNextVersion } from './content.js';
import type { AddAddressee, AddresseeCommand, RemoveAddressee } from './dispatch.commands.js';
import { AddresseeAlreadySent, TooManyAddressees } from './dispatch.errors.js';
import type {
  AddresseeEvent,
  ConsignmentWithdrawn,
  DocumentDispatched,
} from './dispatch.events.js';
import { addresseeOf } from './dispatch.demands.js';
import { dispatched } from './dispatch.ended.js';
import { addresseesOf, sendingTo, type Addressee } from './dispatch.state.js';
import type { Present } from './document.state.js';
import { demandParty } from './party.standing.js';

/** A document is read as a whole. What goes to more is published, or goes in several letters. */
const mostAddressees = 500;

type Decided = AddresseeEvent | ConsignmentWithdrawn | DocumentDispatched;

/** Whom a document is for. Who has not got it can be struck off, with a reason. */
export const addresseeDecisions: Decisions<Present, AddresseeCommand, Decided> = {
  AddAddressee: (document, command) => added(document, command),
  RemoveAddressee: (document, command) => removed(document, command),
};

const added = (
  document: Present,
  { data: { isKnownParty: _, partyStanding, ...data } }: AddAddressee,
): readonly Decided[] => {
  const {
    authorityId,
    dispatch: { addressees },
  } = document;
  demandParty(data.party, partyStanding);
  const isKnown = addressees.some(({ addresseeId }) => addresseeId === data.addresseeId);
  if (isKnown) return [];
  demandFree(document, 'content');
  if (addresseesOf(document).length >= mostAddressees)
    throw new TooManyAddressees(document.documentId, mostAddressees);
  return [{ type: 'AddresseeAdded', data: { ...data, authorityId } }];
};

const removed = (document: Present, { data }: RemoveAddressee): readonly Decided[] => {
  const { documentId, addresseeId, at, reason } = data;
  addresseeOf(document, addresseeId);
  const isReturned = sendingTo(document, addresseeId)?.state === 'bounced';
  if (!isReturned) demandFree(document, 'content');
  const sending = sendingTo(document, addresseeId);
  if (sending?.state === 'sent' || sending?.state === 'delivered')
    throw new AddresseeAlreadySent(documentId, addresseeId, sending.consignmentId);
  const { consignmentId } = sending ?? {};
  const isPrepared = sending?.state === 'prepared' && consignmentId !== undefined;
  return [
    ...(isPrepared ? [withdrawn({ documentId, at, consignmentId, addresseeId, reason })] : []),
    {
      type: 'AddresseeRemoved',
      data: {
        ...data,
        ...(sending?.state === 'bounced' && { consignmentId: sending.consignmentId }),
      },
    },
    ...dispatched(withoutAddressee(document, data), at),
  ];
};

const withdrawn = (data: ConsignmentWithdrawn['data']): ConsignmentWithdrawn => ({
  type: 'ConsignmentWithdrawn',
  data,
});

const withAddressees = (
  document: Present,
  change: (addressees: readonly Addressee[]) => readonly Addressee[],
): Present => ({
  ...document,
  dispatch: { ...document.dispatch, addressees: change(document.dispatch.addressees) },
});

const withoutAddressee = (
  document: Present,
  { addresseeId }: { readonly addresseeId: string },
): Present =>
  withAddressees(document, (addressees) =>
    addressees.map((each) =>
      each.addresseeId === addresseeId ? { ...each, isStruckOff: true } : each,
    ),
  );

export const addresseeEvolutions: Evolutions<Present, AddresseeEvent> = {
  AddresseeAdded: (document, { addresseeId, party: { partyId }, role, channel }) =>
    inNextVersion(
      withAddressees(document, (addressees) => [
        ...addressees,
        {
          ...{ addresseeId, partyId, role, isStruckOff: false },
          ...(channel !== undefined && { channel }),
        },
      ]),
      'content',
    ),
  AddresseeRemoved: (document, data) => inNextVersion(withoutAddressee(document, data), 'content'),
};
