/**
 * Every acknowledged order is in the log, once and where its answer said; nothing else that an officer
 * ordered is, and of what was refused nothing. `commandIdOf` tells an order's id from its key.
 */
export function commandViolations(log, { acknowledged, refused }, commandIdOf) {
  const traces = tracesOf(log);
  const done = acknowledged.flatMap((entry) => {
    const commandId = commandIdOf(entry);
    const trace = traces.get(commandId) ?? [];
    traces.delete(commandId);
    return traceViolations(entry, trace).map((what) => `${nameOf(entry)} ${what}`);
  });
  const left = refused.flatMap((entry) => {
    const commandId = commandIdOf(entry);
    const trace = traces.get(commandId);
    traces.delete(commandId);
    return trace ? [`${nameOf(entry)} was refused and left ${trace.map(placeOf).join(', ')}`] : [];
  });
  const alien = [...traces.values()]
    .flat()
    .map((event) => `${placeOf(event)} comes from no order that was answered`);
  return [...done, ...left, ...alien];
}

/** The officers' events on documents, by command. */
const tracesOf = (log) => {
  const traces = new Map();
  for (const event of log) {
    if (event.by !== 'officer' || !event.stream.startsWith('document-')) continue;
    const trace = traces.get(event.commandId);
    if (trace) trace.push(event);
    else traces.set(event.commandId, [event]);
  }
  return traces;
};

const traceViolations = ({ sort, revision, position, body }, trace) => {
  if (trace.length === 0) return isNoNews(sort) ? [] : ['was acknowledged and is not in the log'];
  const [event] = trace;
  const last = trace.at(-1);
  const times = trace.filter(({ type }) => type === event.type).length;
  const stream = `document-${body.documentId}`;
  return [
    ...(times === 1 || isForMany(sort) ? [] : [`is in the log ${times} times`]),
    ...(isOneAppend(trace) ? [] : [`is in the log in pieces: ${trace.map(placeOf).join(', ')}`]),
    ...(event.type === eventOf[sort] ? [] : [`became ${event.type}`]),
    ...(last.stream === stream && last.revision === revision
      ? []
      : [`was said to be ${stream}@${revision} and is ${placeOf(last)}`]),
    ...(last.position <= position ? [] : [`was said to be at ${position}, not ${last.position}`]),
  ];
};

/** One event for each of those whom the order names. */
const isForMany = (sort) => sort === 'prepare-dispatch';

const isOneAppend = ([first, ...rest]) =>
  rest.every(
    ({ stream, revision }, index) =>
      stream === first.stream && revision === first.revision + index + 1,
  );

const eventOf = {
  receive: 'DocumentReceived',
  register: 'DocumentRegistered',
  'refuse-registration': 'RegistrationRefused',
  forward: 'DocumentForwarded',
  correct: 'DocumentCorrected',
  note: 'NoteAdded',
  'hand-over': 'DocumentHandedOver',
  accept: 'HandOverAccepted',
  refuse: 'HandOverRefused',
  recall: 'HandOverRecalled',
  conclude: 'HandOverConcluded',
  return: 'DocumentReturned',
  claim: 'DocumentClaimed',
  release: 'DocumentReleased',
  reassign: 'DocumentReassigned',
  settle: 'DocumentSettled',
  close: 'DocumentClosed',
  reopen: 'DocumentReopened',
  resolve: 'ResolutionIssued',
  contribute: 'ContributionGiven',
  report: 'TaskReported',
  'send-back-task': 'TaskSentBack',
  'accept-task': 'TaskAccepted',
  'cancel-task': 'TaskCancelled',
  draft: 'DocumentDrafted',
  attach: 'AttachmentAdded',
  'add-addressee': 'AddresseeAdded',
  'start-route': 'RouteStarted',
  concur: 'ConcurrenceGiven',
  'refuse-concurrence': 'ConcurrenceRefused',
  'prepare-dispatch': 'ConsignmentPrepared',
  send: 'ConsignmentSent',
  deliver: 'ConsignmentDelivered',
  bounce: 'ConsignmentBounced',
  resend: 'ConsignmentPrepared',
};

/** Orders that may find it so already; a number that a crash left half-way is entered by the reactor. */
const isNoNews = (sort) => ['register', 'reassign', 'claim', 'correct'].includes(sort);

const nameOf = ({ sort, route, key }) => `${sort} ${route} (${key})`;
const placeOf = ({ type, stream, revision }) => `${type} ${stream}@${revision}`;
