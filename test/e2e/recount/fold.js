import { ofRoutes } from './of-routes.js';
import { ofDispatch } from './of-dispatch.js';
import { ofTasks } from './of-tasks.js';

/**
 * What the tables should say, told a second time: written from the meaning of the events alone, without a
 * line of the program. Instants are milliseconds, what is absent is null.
 */
const instant = (text) => (text === undefined || text === null ? null : Date.parse(text));
const or = (value) => value ?? null;

/** The documents and work items that a log of document events comes to. */
export class Recount {
  documents = new Map();

  take({ type, data, revision }) {
    const fold = folds[type];
    if (!fold) throw new Error(`The recount does not know the event ${type}.`);
    const before = this.documents.get(data.documentId) ?? { row: {}, items: new Map() };
    this.documents.set(data.documentId, before);
    fold(before, data);
    Object.assign(before.row, { documentId: data.documentId, revision });
    before.row.changedAt = instant(data.at);
  }
}

const opened = (direction, party) => (document, data) => {
  const { authorityId, subject, kind, language, accessLevel, unitId, officerId } = data;
  Object.assign(document.row, {
    ...{ authorityId, direction, subject, kind, language, accessLevel },
    ...{
      situation: 'unregistered',
      priority: 'ordinary',
      channel: or(data.channel),
      partyId: or(party(data)?.partyId),
    },
    ...{ registerId: null, number: null, unitId, officerId: or(officerId) },
    ...{ due: instant(data.due), receivedAt: instant(data.receivedAt), openedAt: instant(data.at) },
    ...{ registeredAt: null, settledAt: null, settledBy: null, closedAt: null, forwardedTo: null },
  });
  document.items.set('custody', {
    ...{ kind: 'registration', purpose: null, unitId, officerId: or(officerId) },
    ...{ since: instant(data.at), due: instant(data.due), fromUnitId: null, fromOfficerId: null },
  });
};

/** What a document's custody comes to when it lies somewhere else from now on. */
const moved = (document, data, from) => {
  const { unitId, officerId, due } = data.custody;
  Object.assign(document.row, { unitId, officerId: or(officerId) });
  Object.assign(document.items.get('custody'), {
    ...{ kind: 'handling', unitId, officerId: or(officerId) },
    ...{ since: instant(data.at), due: instant(due) },
    ...{ fromUnitId: from.unitId, fromOfficerId: or(from.officerId) },
  });
};

const handledBy = (document, officerId) => {
  document.row.officerId = officerId;
  document.items.get('custody').officerId = officerId;
};

const turnedDown = (document, { handOverId, purpose, at }) => {
  document.items.delete(handOverId);
  if (purpose === 'action')
    Object.assign(document.items.get('custody'), { kind: 'handling', since: instant(at) });
};

const ended =
  (situation, set = () => ({})) =>
  (document, data) => {
    Object.assign(document.row, { situation, ...set(data) });
    document.items.delete('custody');
  };

const nothing = () => undefined;

const counted = ({ items }, { nearestDue }) => {
  for (const item of items.values()) item.termDue = instant(nearestDue);
};

const countedAnew = (document, data) => {
  counted(document, data);
  document.items.delete(`overdue.${data.clockId}`);
};

const rungReached = ({ items }, data) => {
  if (!data.isOverdue || !data.told.includes('head')) return;
  const { unitId, at, nearestDue } = data;
  items.set(`overdue.${data.clockId}`, {
    ...{ kind: 'overdue', purpose: null, unitId, officerId: null, since: instant(at), due: null },
    ...{ termDue: instant(nearestDue), fromUnitId: null, fromOfficerId: null },
  });
};

const folds = {
  ...Object.fromEntries([...ofTasks, ...ofDispatch].map((type) => [type, nothing])),
  ...ofRoutes,
  DocumentReceived: opened('incoming', ({ sender }) => sender),
  DocumentDrafted: (document, data) => opened(data.direction, (d) => d.addressee)(document, data),
  DocumentRegistered: ({ row, items }, { registerId, number, at }) => {
    Object.assign(row, { situation: 'registered', registerId, number, registeredAt: instant(at) });
    Object.assign(items.get('custody'), { kind: 'handling', since: instant(at) });
  },
  RegistrationRefused: ended('refused'),
  IntakeResumed: ({ row, items }, { custody, at }) => {
    Object.assign(row, { situation: 'unregistered', forwardedTo: null });
    items.set('custody', {
      ...{ kind: 'registration', purpose: null, unitId: custody.unitId },
      ...{ officerId: or(custody.officerId), since: instant(at), due: instant(custody.due) },
      ...{ fromUnitId: null, fromOfficerId: null },
    });
  },
  PartyCorrected: nothing,
  DocumentForwarded: ended('forwarded', ({ toAuthority }) => ({ forwardedTo: toAuthority })),
  DocumentCorrected: ({ row, items }, { subject, kind, due, language, channel, receivedAt }) => {
    const told = {
      subject,
      kind,
      language,
      channel,
      due: instant(due),
      receivedAt: instant(receivedAt),
    };
    for (const [name, value] of Object.entries(told)) if (value != null) row[name] = value;
    if (due !== undefined) items.get('custody').due = instant(due);
  },
  NoteAdded: nothing,
  AttachmentAdded: nothing,
  AttachmentSuperseded: nothing,
  AttachmentWithdrawn: nothing,
  AttachmentRoleSet: nothing,
  AttachmentScreened: nothing,
  AttachmentReleased: nothing,
  AccessLevelSet: ({ row }, { accessLevel }) => Object.assign(row, { accessLevel }),
  PrioritySet: ({ row }, { priority }) => Object.assign(row, { priority }),
  DocumentHandedOver: ({ items }, data) => {
    const { handOverId, purpose, to, from, at, due } = data;
    items.set(handOverId, {
      ...{ kind: purpose === 'action' ? 'hand-over' : purpose, purpose },
      ...{ unitId: to.unitId, officerId: or(to.officerId), since: instant(at), due: instant(due) },
      ...{ fromUnitId: from.unitId, fromOfficerId: or(from.officerId) },
      termDue: instant(data.nearestDue),
    });
    if (purpose === 'action')
      Object.assign(items.get('custody'), { kind: 'sent', since: instant(at) });
  },
  HandOverAccepted: (document, data) => {
    document.items.delete(data.handOverId);
    moved(document, data, data.from);
  },
  HandOverRefused: turnedDown,
  HandOverRecalled: turnedDown,
  HandOverConcluded: (document, data) => {
    if (data.custody) moved(document, data, data.to);
    else document.items.delete(data.handOverId);
  },
  DocumentReturned: (document, data) => moved(document, data, data.from),
  DocumentClaimed: (document, { officerId }) => handledBy(document, officerId),
  DocumentReleased: (document) => handledBy(document, null),
  DocumentReassigned: (document, { officerId }) => handledBy(document, officerId),
  DocumentFiled: nothing,
  DocumentRefiled: nothing,
  DocumentUnfiled: nothing,
  UnitAdmitted: nothing,
  DocumentSettled: ({ row, items }, { way, at }) => {
    Object.assign(row, { situation: 'settled', settledAt: instant(at), settledBy: way });
    Object.assign(items.get('custody'), { kind: 'closing', since: instant(at) });
  },
  DocumentClosed: ended('closed', ({ at }) => ({ closedAt: instant(at) })),
  ClockStarted: counted,
  ClockSuspended: counted,
  ClockResumed: counted,
  ClockExtended: countedAnew,
  ClockStopped: countedAnew,
  RungReached: rungReached,
  DocumentReopened: (document, { custody, at, nearestDue }) => {
    const reset = { settledAt: null, settledBy: null, closedAt: null };
    Object.assign(document.row, { situation: 'registered', ...reset });
    document.items.set('custody', {
      ...{
        kind: 'handling',
        purpose: null,
        unitId: custody.unitId,
        officerId: or(custody.officerId),
      },
      ...{ since: instant(at), due: instant(custody.due), fromUnitId: null, fromOfficerId: null },
      termDue: instant(nearestDue),
    });
  },
};
