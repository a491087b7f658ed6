import type { EventSchema, EventSchemas } from '@chancery/kernel';
import type { DocumentEvent } from './document.events.js';
import { samples } from './document.samples.js';

type Schema<Type extends DocumentEvent['type']> = EventSchema<
  Extract<DocumentEvent, { type: Type }>
>;

const first = <Type extends DocumentEvent['type']>(
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
  DocumentReceived: first('DocumentReceived', 'A document came in from a party', ['sender']),
  DocumentDrafted: first('DocumentDrafted', 'An officer began an outgoing or internal document', [
    'addressee',
  ]),
  DocumentRegistered: first('DocumentRegistered', 'The document got its register number'),
  RegistrationRefused: first('RegistrationRefused', 'The document was not taken into a register'),
  RegistrationRevoked: first(
    'RegistrationRevoked',
    'The registration was a mistake: the number is void, the document can be registered anew',
  ),
  DocumentForwarded: first('DocumentForwarded', 'The document went to another authority'),
  IntakeResumed: first('IntakeResumed', 'What was refused or forwarded waits for its number again'),
  DocumentCorrected: first('DocumentCorrected', 'What is written about the document was corrected'),
  PartyCorrected: first(
    'PartyCorrected',
    'What is written of the sender or addressee was corrected',
    ['sender', 'addressee'],
  ),
  NoteAdded: first('NoteAdded', 'An officer wrote a note'),
  AccessLevelSet: first('AccessLevelSet', 'The circle of those who may read it changed'),
  PrioritySet: first('PrioritySet', 'It wants dealing with sooner, or less soon'),
  AttachmentAdded: first('AttachmentAdded', 'A file was added'),
  AttachmentSuperseded: first('AttachmentSuperseded', 'A file was replaced by a newer version'),
  AttachmentWithdrawn: first('AttachmentWithdrawn', 'A file was withdrawn'),
  AttachmentRoleSet: first('AttachmentRoleSet', 'A file became another part of the document'),
  AttachmentScreened: first('AttachmentScreened', 'A scanner looked for malicious software'),
  AttachmentReleased: first('AttachmentReleased', 'A registrar lets officers read a locked file'),
  DocumentHandedOver: first('DocumentHandedOver', 'The document was sent to a unit or officer'),
  HandOverAccepted: first('HandOverAccepted', 'The addressee took the document over'),
  HandOverRefused: first('HandOverRefused', 'The addressee refused; it stays with the sender'),
  HandOverRecalled: first('HandOverRecalled', 'The sender took the hand-over back'),
  HandOverConcluded: first('HandOverConcluded', 'What the hand-over asked for is done'),
  DocumentReturned: first('DocumentReturned', 'The document went back to an earlier holder'),
  DocumentClaimed: first('DocumentClaimed', 'An officer took the document on'),
  DocumentReleased: first('DocumentReleased', 'The officer gave it back to the unit'),
  CustodyTransferred: first('CustodyTransferred', 'Another unit goes on with it'),
  DocumentReassigned: first('DocumentReassigned', 'The head gave it to another officer'),
  ClockStarted: first('ClockStarted', 'A term began'),
  ClockSuspended: first('ClockSuspended', 'A term stands still'),
  ClockResumed: first('ClockResumed', 'A term goes on, or begins anew'),
  ClockExtended: first('ClockExtended', 'A term was extended'),
  ClockRecalculated: first('ClockRecalculated', 'A term was counted anew'),
  ClockStopped: first('ClockStopped', 'A term is over, kept or missed'),
  RungReached: first('RungReached', 'A reminder of a term became due'),
  DocumentFiled: first('DocumentFiled', 'The document was taken into a case'),
  DocumentRefiled: first('DocumentRefiled', 'The document was moved from one case into another'),
  DocumentUnfiled: first('DocumentUnfiled', 'The document was taken out of its case'),
  UnitAdmitted: first('UnitAdmitted', 'A unit that answers for its case from now on may read it'),
  ProcedureAssigned: first('ProcedureAssigned', 'The document follows the procedure for its kind'),
  ProcedureAdopted: first('ProcedureAdopted', 'The document follows another procedure by order'),
  ResolutionIssued: first('ResolutionIssued', 'A head ordered work on the document'),
  TaskSet: first('TaskSet', 'A task was set, or given on'),
  ResolutionWithdrawn: first('ResolutionWithdrawn', 'The resolution was taken back'),
  TaskCancelled: first('TaskCancelled', 'A task was cancelled'),
  TaskClaimed: first('TaskClaimed', 'An officer took a task on'),
  TaskReleased: first('TaskReleased', 'The officer gave the task back to the unit'),
  TaskReassigned: first('TaskReassigned', 'The head gave the task to another officer'),
  ContributionGiven: first('ContributionGiven', 'A co-executor contributed'),
  TaskReported: first('TaskReported', 'The lead reported the task'),
  TaskDeclined: first('TaskDeclined', 'An executor declined the task'),
  TaskAccepted: first('TaskAccepted', 'The author accepted the report'),
  TaskSentBack: first('TaskSentBack', 'The author sent the report back'),
  ExecutorExcused: first('ExecutorExcused', 'A contribution is no longer asked for'),
  ExecutorsChanged: first('ExecutorsChanged', 'Others work on the task now'),
  ExtensionAsked: first('ExtensionAsked', 'The lead asked for more time'),
  ExtensionRefused: first('ExtensionRefused', 'There is no more time for the task'),
  ControlBegun: first('ControlBegun', 'The task is watched over'),
  ControlEnded: first('ControlEnded', 'The task is not watched over any more'),
  SeriesSet: first('SeriesSet', 'A task comes again from now on'),
  SeriesEnded: first('SeriesEnded', 'The task does not come again'),
  RouteStarted: first('RouteStarted', 'The text went round for concurrence and signature'),
  StageOpened: first('StageOpened', 'Steps of a route wait for an act'),
  StepAdded: first('StepAdded', 'Somebody else is asked'),
  StepReassigned: first('StepReassigned', 'Another place is asked'),
  StepRemoved: first('StepRemoved', 'A place is asked no more'),
  ConcurrenceGiven: first('ConcurrenceGiven', 'Somebody concurred with the text'),
  ConcurrenceRefused: first('ConcurrenceRefused', 'Somebody refused to concur'),
  SignatureGiven: first('SignatureGiven', 'Somebody signed the content'),
  SignatureRefused: first('SignatureRefused', 'Somebody refused to sign'),
  RouteEnded: first('RouteEnded', 'The route ended'),
  SignaturesAnnulled: first('SignaturesAnnulled', 'The signatures count no more'),
  SignaturesChecked: first('SignaturesChecked', 'The signatures in a file were checked'),
  AddresseeAdded: first('AddresseeAdded', 'The document is for one party more', ['party']),
  AddresseeRemoved: first('AddresseeRemoved', 'An addressee was struck off'),
  ConsignmentPrepared: first('ConsignmentPrepared', 'The document is ready to be sent', ['party']),
  ConsignmentSent: first('ConsignmentSent', 'It was sent to an addressee'),
  ConsignmentDelivered: first('ConsignmentDelivered', 'It reached an addressee'),
  ConsignmentBounced: first('ConsignmentBounced', 'It came back'),
  ConsignmentWithdrawn: first('ConsignmentWithdrawn', 'It is not to be sent after all'),
  DocumentDispatched: first('DocumentDispatched', 'It was sent to everybody whom it is for'),
  InterimReplyNoted: first('InterimReplyNoted', 'An answer went out that does not settle it'),
  DocumentSettled: {
    ...first('DocumentSettled', 'Handling of an incoming document ended'),
    version: 2,
    upcast: { 1: withReplies },
  },
  DocumentClosed: first('DocumentClosed', 'Work on the document ended'),
  DocumentReopened: first('DocumentReopened', 'Work on the document began again'),
};
