import type { TableOf } from '@chancery/kernel';
import type { DocumentEvent } from '@chancery/documents/contract';

export type Activity = DocumentEvent['type'];

/** A record, so that a type of event that is missing here is an error of types. */
const knownActivities: Readonly<Record<Activity, true>> = {
  DocumentReceived: true,
  DocumentDrafted: true,
  DocumentRegistered: true,
  RegistrationRefused: true,
  RegistrationRevoked: true,
  DocumentForwarded: true,
  IntakeResumed: true,
  DocumentCorrected: true,
  PartyCorrected: true,
  NoteAdded: true,
  AccessLevelSet: true,
  PrioritySet: true,
  AttachmentAdded: true,
  AttachmentSuperseded: true,
  AttachmentWithdrawn: true,
  AttachmentRoleSet: true,
  AttachmentScreened: true,
  AttachmentReleased: true,
  DocumentHandedOver: true,
  HandOverAccepted: true,
  HandOverRefused: true,
  HandOverRecalled: true,
  HandOverConcluded: true,
  DocumentReturned: true,
  DocumentClaimed: true,
  DocumentReleased: true,
  DocumentReassigned: true,
  CustodyTransferred: true,
  ClockStarted: true,
  ClockSuspended: true,
  ClockResumed: true,
  ClockExtended: true,
  ClockRecalculated: true,
  ClockStopped: true,
  RungReached: true,
  DocumentFiled: true,
  DocumentRefiled: true,
  DocumentUnfiled: true,
  UnitAdmitted: true,
  ProcedureAssigned: true,
  ProcedureAdopted: true,
  ResolutionIssued: true,
  TaskSet: true,
  ResolutionWithdrawn: true,
  TaskCancelled: true,
  TaskClaimed: true,
  TaskReleased: true,
  TaskReassigned: true,
  ContributionGiven: true,
  TaskReported: true,
  TaskDeclined: true,
  TaskAccepted: true,
  TaskSentBack: true,
  ExecutorExcused: true,
  ExecutorsChanged: true,
  ExtensionAsked: true,
  ExtensionRefused: true,
  ControlBegun: true,
  ControlEnded: true,
  SeriesSet: true,
  SeriesEnded: true,
  RouteStarted: true,
  StageOpened: true,
  StepAdded: true,
  StepReassigned: true,
  StepRemoved: true,
  ConcurrenceGiven: true,
  ConcurrenceRefused: true,
  SignatureGiven: true,
  SignatureRefused: true,
  RouteEnded: true,
  SignaturesAnnulled: true,
  SignaturesChecked: true,
  AddresseeAdded: true,
  AddresseeRemoved: true,
  ConsignmentPrepared: true,
  ConsignmentSent: true,
  ConsignmentDelivered: true,
  ConsignmentBounced: true,
  ConsignmentWithdrawn: true,
  DocumentDispatched: true,
  InterimReplyNoted: true,
  DocumentSettled: true,
  DocumentClosed: true,
  DocumentReopened: true,
};

/** Everything that can happen to a document, as the event log names it: by the names of the events. */
export const activities = Object.keys(knownActivities) as readonly Activity[];

/**
 * One line of the event log that is handed out: who did what for which unit, and to which unit it went.
 * No name of a party and no text is in it.
 */
export interface EventLineRow {
  readonly documentId: string;
  readonly revision: number;
  readonly activity: Activity;
  readonly at: string;
  readonly officerId: string;
  readonly unitId: string | null;
  readonly toUnitId: string | null;
}

export const eventLineTable: TableOf<EventLineRow> = {
  name: 'event_line',
  key: ['documentId', 'revision'],
  columns: {
    documentId: 'text',
    revision: 'integer',
    activity: 'text',
    at: 'timestamptz',
    officerId: 'text',
    unitId: 'text',
    toUnitId: 'text',
  },
};
