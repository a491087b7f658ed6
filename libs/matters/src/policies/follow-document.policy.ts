import type {
  AccessLevelSet,
  CustodyTransferred,
  DocumentClaimed,
  DocumentReassigned,
  DocumentReleased,
  DocumentReturned,
  HandOverAccepted,
  HandOverConcluded,
} from '@chancery/documents/contract';
import { causedBy, type Policy, type Recorded } from '@chancery/kernel';
import { orderer } from '../domain/orderer.js';
import { FollowDocument } from '../domain/matter.commands.js';

const name = 'follow-document';

type Moved =
  | AccessLevelSet
  | CustodyTransferred
  | DocumentClaimed
  | DocumentReassigned
  | DocumentReleased
  | DocumentReturned
  | HandOverAccepted
  | HandOverConcluded;

const followed = (event: Recorded<Moved>): readonly FollowDocument[] => {
  const { documentId: matterId, at } = event.data;
  return [new FollowDocument({ matterId, at }, orderer(name, event), causedBy(name, event))];
};

/** What a party said waits for who has the document now, and for nobody who may not read it. */
export const followDocument: Policy<Moved, FollowDocument> = {
  name,
  on: {
    AccessLevelSet: followed,
    CustodyTransferred: followed,
    DocumentClaimed: followed,
    DocumentReassigned: followed,
    DocumentReleased: followed,
    DocumentReturned: followed,
    HandOverAccepted: followed,
    HandOverConcluded: followed,
  },
};
