import type {
  DispatchEvent,
  InterimReplyNoted,
  SeriesEvent,
  TaskEvent,
} from './document.events.js';

type Beside = TaskEvent | SeriesEvent | DispatchEvent | InterimReplyNoted;

/** A record, so that a type of event that is missing here is an error of types. */
const besideTypes: Readonly<Record<Beside['type'], true>> = {
  SeriesSet: true,
  SeriesEnded: true,
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
  AddresseeAdded: true,
  AddresseeRemoved: true,
  ConsignmentPrepared: true,
  ConsignmentSent: true,
  ConsignmentDelivered: true,
  ConsignmentBounced: true,
  ConsignmentWithdrawn: true,
  DocumentDispatched: true,
  InterimReplyNoted: true,
};

/** What happens beside a document's own standing: of this its row says only that something did. */
export const beside = Object.keys(besideTypes);
