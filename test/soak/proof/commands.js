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
  const stream = `document-${body.documentId}`;
  return [
    ...(trace.length === 1 ? [] : [`is in the log ${trace.length} times`]),
    ...(event.type === eventOf[sort] ? [] : [`became ${event.type}`]),
    ...(event.stream === stream && event.revision === revision
      ? []
      : [`was said to be ${stream}@${revision} and is ${placeOf(event)}`]),
    ...(event.position <= position ? [] : [`was said to be at ${position}, not ${event.position}`]),
  ];
};

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
};

/** Orders that may find it so already; a number that a crash left half-way is entered by the reactor. */
const isNoNews = (sort) => ['register', 'reassign', 'claim', 'correct'].includes(sort);

const nameOf = ({ sort, route, key }) => `${sort} ${route} (${key})`;
const placeOf = ({ type, stream, revision }) => `${type} ${stream}@${revision}`;
