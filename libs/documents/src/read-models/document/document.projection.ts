import { rowsOf, searchable } from '@chancery/kernel';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import type { Custody, Particulars, Party } from '../../domain/document.terms.js';
import { documentTable } from './document.row.js';
import type { StoredDocument } from './document.row.js';

const documents = rowsOf(documentTable);

type Stamp = Pick<Recorded<DocumentEvent>, 'data' | 'revision'>;

const stamped = (
  { data, revision }: Stamp,
  set: Partial<StoredDocument>,
): Partial<StoredDocument> => ({
  ...set,
  changedAt: data.at,
  revision,
});

const changed = (event: Stamp, set: Partial<StoredDocument> = {}): readonly RowChange[] => [
  documents.update({ documentId: event.data.documentId }, stamped(event, set)),
];

const unread = { situation: 'unregistered', priority: 'ordinary' } as const;

const opened = (event: Stamp, set: Partial<StoredDocument>): readonly RowChange[] => [
  documents.upsert(
    { documentId: event.data.documentId },
    stamped(event, { ...unread, openedAt: event.data.at, ...set }),
  ),
];

const lyingWith = ({ unitId, officerId }: Custody): Partial<StoredDocument> => ({
  unitId,
  officerId: officerId ?? null,
});

const about = (subject: string): Partial<StoredDocument> => ({
  subject,
  searchText: searchable(subject),
});

const concerning = (party: Party | undefined): Partial<StoredDocument> => ({
  partyId: party?.partyId ?? null,
  party: party ?? null,
});

const particulars = (said: Particulars): Partial<StoredDocument> => {
  const { senderNumber, senderDate, enclosures, replyWay, tags } = said;
  return {
    senderNumber: senderNumber ?? null,
    senderDate: senderDate ?? null,
    enclosures: enclosures ?? null,
    replyWay: replyWay ?? null,
    tags: tags ?? [],
  };
};

/** Every document as it stands now: one row, changed by every event of its stream. */
export const documentProjection: Projection<DocumentEvent> = {
  name: 'document',
  version: 4,
  group: 'documents',
  tables: [documentTable],
  withheld: 'document',
  on: {
    DocumentReceived: (event) => {
      const { authorityId, unitId, channel, sender, subject, kind, language } = event.data;
      const { accessLevel, receivedAt, due = null } = event.data;
      const told = { kind, language, accessLevel, due };
      const described = {
        ...about(subject),
        ...told,
        ...particulars(event.data),
        ...concerning(sender),
      };
      const arrival = { direction: 'incoming', channel, receivedAt } as const;
      return opened(event, { authorityId, ...arrival, ...described, ...lyingWith({ unitId }) });
    },
    DocumentDrafted: (event) => {
      const { authorityId, direction, subject, kind, language, addressee } = event.data;
      const { accessLevel, due = null } = event.data;
      const told = { kind, language, accessLevel, due };
      const described = {
        ...about(subject),
        ...told,
        ...particulars(event.data),
        ...concerning(addressee),
      };
      return opened(event, { authorityId, direction, ...described, ...lyingWith(event.data) });
    },
    DocumentRegistered: (event) => {
      const { registerId, number, at } = event.data;
      return changed(event, { situation: 'registered', registerId, number, registeredAt: at });
    },
    RegistrationRefused: (event) => changed(event, { situation: 'refused' }),
    RegistrationRevoked: (event) =>
      changed(event, {
        situation: 'unregistered',
        registerId: null,
        number: null,
        registeredAt: null,
      }),
    DocumentForwarded: (event) =>
      changed(event, { situation: 'forwarded', forwardedTo: event.data.toAuthority }),
    IntakeResumed: (event) => changed(event, { situation: 'unregistered', forwardedTo: null }),
    DocumentCorrected: (event) => {
      const { documentId: _, at: __, reason: ___, subject, ...rest } = event.data;
      return changed(event, { ...rest, ...(subject !== undefined && about(subject)) });
    },
    PartyCorrected: (event) =>
      changed(event, concerning(event.data.sender ?? event.data.addressee)),
    NoteAdded: (event) => changed(event),
    AccessLevelSet: (event) => changed(event, { accessLevel: event.data.accessLevel }),
    PrioritySet: (event) => changed(event, { priority: event.data.priority }),
    AttachmentAdded: (event) => changed(event),
    AttachmentSuperseded: (event) => changed(event),
    AttachmentWithdrawn: (event) => changed(event),
    DocumentHandedOver: (event) => changed(event),
    HandOverAccepted: (event) => changed(event, lyingWith(event.data.custody)),
    HandOverRefused: (event) => changed(event),
    HandOverRecalled: (event) => changed(event),
    HandOverConcluded: (event) =>
      changed(event, event.data.custody ? lyingWith(event.data.custody) : {}),
    DocumentReturned: (event) => changed(event, lyingWith(event.data.custody)),
    DocumentClaimed: (event) => changed(event, { officerId: event.data.officerId }),
    DocumentReleased: (event) => changed(event, { officerId: null }),
    DocumentReassigned: (event) => changed(event, { officerId: event.data.officerId }),
    ClockStarted: (event) => changed(event),
    ClockSuspended: (event) => changed(event),
    ClockResumed: (event) => changed(event),
    ClockExtended: (event) => changed(event),
    DocumentSettled: (event) => {
      const { way, replyId = null, replyNumber = null, at } = event.data;
      const settlement = { settledAt: at, settledBy: way, replyId, replyNumber };
      return changed(event, { situation: 'settled', ...settlement });
    },
    DocumentClosed: (event) => changed(event, { situation: 'closed', closedAt: event.data.at }),
    DocumentReopened: (event) =>
      changed(event, {
        situation: 'registered',
        ...lyingWith(event.data.custody),
        settledAt: null,
        settledBy: null,
        replyId: null,
        replyNumber: null,
        closedAt: null,
      }),
  },
};
