/** Why an action has to wait. */
export const obstacleNames = [
  'situation',
  'hand-over-awaits-answer',
  'no-earlier-holder',
  'already-claimed',
  'not-claimed',
  'not-incoming',
  'no-party',
  'no-locked-file',
  'not-settled',
  'no-clock',
  'already-filed',
  'not-filed',
  'no-resolution',
  'tasks-open',
  'route-running',
  'no-route',
  'no-content',
  'not-signed',
  'not-concurred',
  'already-signed',
  'already-registered',
  'not-outgoing',
  'not-registered',
  'no-addressee',
  'not-dispatched',
  'in-dispatch',
] as const;
export type Obstacle = (typeof obstacleNames)[number];

/** What a refusal says of the document, and of what may be done instead. */
export interface Refusal {
  readonly documentId: string;
  readonly action: string;
  readonly situation: string;
  readonly allowedActions: readonly string[];
}

export const obstacles: Readonly<Record<Obstacle, (refusal: Refusal) => string>> = {
  situation: ({ situation }) => `the document is ${situation}.`,
  'hand-over-awaits-answer': () =>
    'a hand-over for action waits for its answer. Wait for it, or recall it.',
  'no-earlier-holder': () => 'nobody had the document before.',
  'already-claimed': () => 'somebody works on it already.',
  'not-claimed': () => 'nobody works on it.',
  'not-incoming': () => 'the document did not come from outside.',
  'no-locked-file': () => 'nothing was found in any of its files.',
  'no-party': () => 'the document stays inside the authority and has no party.',
  'not-settled': () => 'the incoming document is not settled yet. Settle it first.',
  'no-clock': () => 'no term runs. Start one first.',
  'already-filed': () => 'the document lies in a case already.',
  'not-filed': () => 'the document lies in no case.',
  'no-resolution': () => 'its procedure asks for a resolution first. Issue one.',
  'tasks-open': () =>
    'tasks on it are not done, or come again. Have them accepted, cancelled or taken off control; end what comes again.',
  'route-running': () => 'a route runs over its text. Wait for its end, or withdraw it.',
  'no-route': () => 'no route runs over its text. Start one first.',
  'no-content': () => 'it has no text and no annex.',
  'not-concurred': () =>
    'its procedure asks for a route over the content as it stands, and not all have concurred.',
  'not-signed': () => 'it is not signed.',
  'already-signed': () => 'somebody has signed it.',
  'already-registered': () => 'it bears a number.',
  'not-outgoing': () => 'the document does not go to anybody outside.',
  'not-registered': () => 'the document has no number yet.',
  'no-addressee': () => 'nobody is named whom it is for.',
  'not-dispatched': () =>
    'it was not sent to everybody whom it is for, or came back. Send it, or strike them off.',
  'in-dispatch': () => 'it was sent, or is ready for it. Withdraw what is not sent yet.',
};
