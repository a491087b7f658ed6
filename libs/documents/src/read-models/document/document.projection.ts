import { rowsOf, searchable } from '@chancery/kernel';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import type { Custody, Particulars, Party } from '../../domain/document.terms.js';
import { beside } from '../../domain/beside.js';
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

/** With each change of a term the nearest one may be another. */
const counted = (
  event: Stamp & { readonly data: { readonly nearestDue?: string } },
): readonly RowChange[] => changed(event, { termDue: event.data.nearestDue ?? null });

const unread: Partial<StoredDocument> = {
  ...{ situation: 'unregistered', priority: 'ordinary' },
  ...{ caseId: null, caseEntry: null, termDue: null },
};

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

const lyingIn = (filing: {
  readonly caseId: string;
  readonly entry: number;
}): Partial<StoredDocument> => ({ caseId: filing.caseId, caseEntry: filing.entry });

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
  version: 7,
  group: 'documents',
  tables: [documentTable],
  withheld: 'document',
  on: {
    ...Object.fromEntries(beside.map((type) => [type, (event: Stamp) => changed(event)])),
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
      const { documentId: _, at: __, reason: ___, inReplyTo: ____, subject, ...rest } = event.data;
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
    AttachmentRoleSet: (event) => changed(event),
    AttachmentScreened: (event) => changed(event),
    AttachmentReleased: (event) => changed(event),
    DocumentHandedOver: (event) => changed(event),
    HandOverAccepted: (event) => changed(event, lyingWith(event.data.custody)),
    HandOverRefused: (event) => changed(event),
    HandOverRecalled: (event) => changed(event),
    HandOverConcluded: (event) =>
      changed(event, event.data.custody ? lyingWith(event.data.custody) : {}),
    DocumentReturned: (event) => changed(event, lyingWith(event.data.custody)),
    DocumentClaimed: (event) => changed(event, { officerId: event.data.officerId }),
    DocumentReleased: (event) => changed(event, { officerId: null }),
    CustodyTransferred: (event) => changed(event, lyingWith(event.data.custody)),
    DocumentReassigned: (event) => changed(event, { officerId: event.data.officerId }),
    ClockStarted: (event) => counted(event),
    ClockSuspended: (event) => counted(event),
    ClockResumed: (event) => counted(event),
    ClockExtended: (event) => counted(event),
    ClockStopped: (event) => counted(event),
    ClockRecalculated: (event) => counted(event),
    RungReached: (event) => changed(event),
    DocumentFiled: (event) => changed(event, lyingIn(event.data)),
    DocumentRefiled: (event) => changed(event, lyingIn(event.data)),
    DocumentUnfiled: (event) => changed(event, { caseId: null, caseEntry: null }),
    UnitAdmitted: (event) => changed(event),
    ProcedureAssigned: (event) => changed(event),
    ProcedureAdopted: (event) => changed(event),
    RouteStarted: (event) => changed(event),
    StageOpened: (event) => changed(event),
    StepAdded: (event) => changed(event),
    StepReassigned: (event) => changed(event),
    StepRemoved: (event) => changed(event),
    ConcurrenceGiven: (event) => changed(event),
    ConcurrenceRefused: (event) => changed(event),
    SignatureGiven: (event) => changed(event),
    SignatureRefused: (event) => changed(event),
    RouteEnded: (event) => changed(event),
    SignaturesAnnulled: (event) => changed(event),
    SignaturesChecked: (event) => changed(event),
    DocumentSettled: (event) => {
      const { way, replies, at } = event.data;
      const [reply] = replies;
      const named = { replyId: reply?.documentId ?? null, replyNumber: reply?.number ?? null };
      const settlement = { settledAt: at, settledBy: way, ...named };
      return changed(event, { situation: 'settled', ...settlement });
    },
    DocumentClosed: (event) => changed(event, { situation: 'closed', closedAt: event.data.at }),
    DocumentReopened: (event) =>
      changed(event, {
        situation: 'registered',
        ...lyingWith(event.data.custody),
        termDue: event.data.nearestDue ?? null,
        settledAt: null,
        settledBy: null,
        replyId: null,
        replyNumber: null,
        closedAt: null,
      }),
  },
};
