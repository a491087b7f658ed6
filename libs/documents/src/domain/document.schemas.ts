import type { EventSchema, EventSchemas } from '@chancery/kernel';
import type { DocumentEvent } from './document.events.js';
import { samples } from './document.samples.js';

type Schema<Type extends DocumentEvent['type']> = EventSchema<
  Extract<DocumentEvent, { type: Type }>
>;

const firstVersion = <Type extends DocumentEvent['type']>(
  type: Type,
  summary: string,
  seals: readonly string[] = [],
): Schema<Type> =>
  ({ type, version: 1, summary, seals, example: samples[type] }) as unknown as Schema<Type>;

/** At first one reply could be named at most, and one without a number did not answer anything. */
const withReplies = ({
  replyId: documentId,
  replyNumber: number,
  ...data
}: Record<string, unknown>): Record<string, unknown> => ({
  ...data,
  replies: documentId !== undefined && number !== undefined ? [{ documentId, number }] : [],
});

/** How events of documents are stored. Senders and addressees are sealed with the party's own key. */
export const documentSchemas: EventSchemas<DocumentEvent> = {
  DocumentReceived: firstVersion('DocumentReceived', 'A document came in from a party', ['sender']),
  DocumentDrafted: firstVersion(
    'DocumentDrafted',
    'An officer began an outgoing or internal document',
    ['addressee'],
  ),
  DocumentRegistered: firstVersion('DocumentRegistered', 'The document got its register number'),
  RegistrationRefused: firstVersion(
    'RegistrationRefused',
    'The document was not taken into a register',
  ),
  RegistrationRevoked: firstVersion(
    'RegistrationRevoked',
    'The registration was a mistake: the number is void, the document can be registered anew',
  ),
  DocumentForwarded: firstVersion('DocumentForwarded', 'The document went to another authority'),
  IntakeResumed: firstVersion(
    'IntakeResumed',
    'What was refused or forwarded waits for its number again',
  ),
  DocumentCorrected: firstVersion(
    'DocumentCorrected',
    'What is written about the document was corrected',
  ),
  PartyCorrected: firstVersion(
    'PartyCorrected',
    'What is written of the sender or addressee was corrected',
    ['sender', 'addressee'],
  ),
  NoteAdded: firstVersion('NoteAdded', 'An officer wrote a note'),
  AccessLevelSet: firstVersion('AccessLevelSet', 'The circle of those who may read it changed'),
  PrioritySet: firstVersion('PrioritySet', 'It wants dealing with sooner, or less soon'),
  AttachmentAdded: firstVersion('AttachmentAdded', 'A file was added'),
  AttachmentSuperseded: firstVersion(
    'AttachmentSuperseded',
    'A file was replaced by a newer version',
  ),
  AttachmentWithdrawn: firstVersion('AttachmentWithdrawn', 'A file was withdrawn'),
  AttachmentRoleSet: firstVersion(
    'AttachmentRoleSet',
    'A file became another part of the document',
  ),
  AttachmentScreened: firstVersion('AttachmentScreened', 'A scanner looked for malicious software'),
  AttachmentReleased: firstVersion(
    'AttachmentReleased',
    'A registrar lets officers read a locked file',
  ),
  DocumentHandedOver: firstVersion(
    'DocumentHandedOver',
    'The document was sent to a unit or officer',
  ),
  HandOverAccepted: firstVersion('HandOverAccepted', 'The addressee took the document over'),
  HandOverRefused: firstVersion(
    'HandOverRefused',
    'The addressee refused; it stays with the sender',
  ),
  HandOverRecalled: firstVersion('HandOverRecalled', 'The sender took the hand-over back'),
  HandOverConcluded: firstVersion('HandOverConcluded', 'What the hand-over asked for is done'),
  DocumentReturned: firstVersion('DocumentReturned', 'The document went back to an earlier holder'),
  DocumentClaimed: firstVersion('DocumentClaimed', 'An officer took the document on'),
  DocumentReleased: firstVersion('DocumentReleased', 'The officer gave it back to the unit'),
  CustodyTransferred: firstVersion('CustodyTransferred', 'Another unit goes on with it'),
  DocumentReassigned: firstVersion('DocumentReassigned', 'The head gave it to another officer'),
  ClockStarted: firstVersion('ClockStarted', 'A term began'),
  ClockSuspended: firstVersion('ClockSuspended', 'A term stands still'),
  ClockResumed: firstVersion('ClockResumed', 'A term goes on, or begins anew'),
  ClockExtended: firstVersion('ClockExtended', 'A term was extended'),
  ClockRecalculated: firstVersion('ClockRecalculated', 'A term was counted anew'),
  ClockStopped: firstVersion('ClockStopped', 'A term is over, kept or missed'),
  RungReached: firstVersion('RungReached', 'A reminder of a term became due'),
  DocumentFiled: firstVersion('DocumentFiled', 'The document was taken into a case'),
  DocumentRefiled: firstVersion(
    'DocumentRefiled',
    'The document was moved from one case into another',
  ),
  DocumentUnfiled: firstVersion('DocumentUnfiled', 'The document was taken out of its case'),
  UnitAdmitted: firstVersion(
    'UnitAdmitted',
    'A unit that answers for its case from now on may read it',
  ),
  ProcedureAssigned: firstVersion(
    'ProcedureAssigned',
    'The document follows the procedure for its kind',
  ),
  ProcedureAdopted: firstVersion(
    'ProcedureAdopted',
    'The document follows another procedure by order',
  ),
  ResolutionIssued: firstVersion('ResolutionIssued', 'A head ordered work on the document'),
  TaskSet: firstVersion('TaskSet', 'A task was set, or given on'),
  ResolutionWithdrawn: firstVersion('ResolutionWithdrawn', 'The resolution was taken back'),
  TaskCancelled: firstVersion('TaskCancelled', 'A task was cancelled'),
  TaskClaimed: firstVersion('TaskClaimed', 'An officer took a task on'),
  TaskReleased: firstVersion('TaskReleased', 'The officer gave the task back to the unit'),
  TaskReassigned: firstVersion('TaskReassigned', 'The head gave the task to another officer'),
  ContributionGiven: firstVersion('ContributionGiven', 'A co-executor contributed'),
  TaskReported: firstVersion('TaskReported', 'The lead reported the task'),
  TaskDeclined: firstVersion('TaskDeclined', 'An executor declined the task'),
  TaskAccepted: firstVersion('TaskAccepted', 'The author accepted the report'),
  TaskSentBack: firstVersion('TaskSentBack', 'The author sent the report back'),
  ExecutorExcused: firstVersion('ExecutorExcused', 'A contribution is no longer asked for'),
  ExecutorsChanged: firstVersion('ExecutorsChanged', 'Others work on the task now'),
  ExtensionAsked: firstVersion('ExtensionAsked', 'The lead asked for more time'),
  ExtensionRefused: firstVersion('ExtensionRefused', 'There is no more time for the task'),
  ControlBegun: firstVersion('ControlBegun', 'The task is watched over'),
  ControlEnded: firstVersion('ControlEnded', 'The task is not watched over any more'),
  SeriesSet: firstVersion('SeriesSet', 'A task comes again from now on'),
  SeriesEnded: firstVersion('SeriesEnded', 'The task does not come again'),
  RouteStarted: firstVersion('RouteStarted', 'The text went round for concurrence and signature'),
  StageOpened: firstVersion('StageOpened', 'Steps of a route wait for an act'),
  StepAdded: firstVersion('StepAdded', 'Somebody else is asked'),
  StepReassigned: firstVersion('StepReassigned', 'Another place is asked'),
  StepRemoved: firstVersion('StepRemoved', 'A place is asked no more'),
  ConcurrenceGiven: firstVersion('ConcurrenceGiven', 'Somebody concurred with the text'),
  ConcurrenceRefused: firstVersion('ConcurrenceRefused', 'Somebody refused to concur'),
  SignatureGiven: firstVersion('SignatureGiven', 'Somebody signed the content'),
  SignatureRefused: firstVersion('SignatureRefused', 'Somebody refused to sign'),
  RouteEnded: firstVersion('RouteEnded', 'The route ended'),
  SignaturesAnnulled: firstVersion('SignaturesAnnulled', 'The signatures count no more'),
  SignaturesChecked: firstVersion('SignaturesChecked', 'The signatures in a file were checked'),
  AddresseeAdded: firstVersion('AddresseeAdded', 'The document is for one party more', ['party']),
  AddresseeRemoved: firstVersion('AddresseeRemoved', 'An addressee was struck off'),
  ConsignmentPrepared: firstVersion('ConsignmentPrepared', 'The document is ready to be sent', [
    'party',
  ]),
  ConsignmentSent: firstVersion('ConsignmentSent', 'It was sent to an addressee'),
  ConsignmentDelivered: firstVersion('ConsignmentDelivered', 'It reached an addressee'),
  ConsignmentBounced: firstVersion('ConsignmentBounced', 'It came back'),
  ConsignmentWithdrawn: firstVersion('ConsignmentWithdrawn', 'It is not to be sent after all'),
  DocumentDispatched: firstVersion('DocumentDispatched', 'It was sent to everybody whom it is for'),
  InterimReplyNoted: firstVersion(
    'InterimReplyNoted',
    'An answer went out that does not settle it',
  ),
  DocumentSettled: {
    ...firstVersion('DocumentSettled', 'Handling of an incoming document ended'),
    version: 2,
    upcast: { 1: withReplies },
  },
  DocumentClosed: firstVersion('DocumentClosed', 'Work on the document ended'),
  DocumentReopened: firstVersion('DocumentReopened', 'Work on the document began again'),
};
