import { nothingOf } from '../domain/translation.js';

const dispatch = nothingOf(
  'how each addressee is reached is for the office alone; that all were is told',
  'AddresseeAdded',
  'AddresseeRemoved',
  'ConsignmentPrepared',
  'ConsignmentSent',
  'ConsignmentDelivered',
  'ConsignmentBounced',
  'ConsignmentWithdrawn',
);

const tasks = nothingOf(
  'who does what by which resolution is for the office alone',
  'ResolutionIssued',
  'ResolutionWithdrawn',
  'TaskSet',
  'TaskCancelled',
  'TaskClaimed',
  'TaskReleased',
  'TaskReassigned',
  'ContributionGiven',
  'TaskReported',
  'TaskDeclined',
  'TaskAccepted',
  'TaskSentBack',
  'ExecutorExcused',
  'ExecutorsChanged',
  'ExtensionAsked',
  'ExtensionRefused',
  'ControlBegun',
  'ControlEnded',
  'SeriesSet',
  'SeriesEnded',
);

const routes = nothingOf(
  'who concurs with a text and signs it is for the office alone',
  'RouteStarted',
  'StageOpened',
  'RouteEnded',
  'StepAdded',
  'StepRemoved',
  'StepReassigned',
  'ConcurrenceGiven',
  'ConcurrenceRefused',
  'SignatureGiven',
  'SignatureRefused',
  'SignaturesAnnulled',
  'SignaturesChecked',
  'AttachmentRoleSet',
);

const files = nothingOf(
  'what a scanner says of a file is for the office alone',
  'AttachmentScreened',
  'AttachmentReleased',
);

/** What happens to documents and is told to nobody outside. */
export const ofTheOffice = { ...tasks, ...routes, ...files, ...dispatch };
