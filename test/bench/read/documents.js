/**
 * Documents on their way through an authority, as events decided by the real rules. The shape (how often a
 * document is handed on, claimed, returned, annotated) follows the log of a municipality's desk, about six
 * events to a case; the same seed gives the same events.
 */
import { createHash } from 'node:crypto';
import * as documents from '@chancery/documents';
import { standingIn } from '../lib/standings.js';

const program = {
  kind: 'service',
  id: 'riverside.bench',
  authorityId: 'riverside',
  posts: [],
  oversees: [],
  clearance: 'secret',
};
const units = Array.from({ length: 24 }, (_, index) => `riverside.unit${index}`);
const kinds = ['application', 'complaint', 'request', 'notice', 'invoice'];
const begin = Date.parse('2026-01-05T08:00:00.000Z');

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** About so many events, in the order of the log: a tenth of all documents is under way at any time. */
export function* eventsOf(total, seed = 1) {
  const random = randomFrom(seed);
  const underWay = Math.max(100, Math.floor(total / 60));
  const open = [];
  let made = 0;
  for (let number = 0; made < total;) {
    while (open.length < underWay) {
      const events = documentEvents(number++, random);
      open.push({ stream: `document-${events[0].data.documentId}`, events, next: 0 });
    }
    const index = Math.floor(random() * open.length);
    const document = open[index];
    yield { stream: document.stream, event: document.events[document.next++] };
    made++;
    if (document.next === document.events.length) open[index] = open.at(-1);
    if (document.next === document.events.length) open.pop();
  }
}

function documentEvents(number, random) {
  const hex = createHash('md5').update(`document ${number}`).digest('hex');
  const documentId = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  let time = begin + number * 60_000;
  let state = documents.documentDecider.initialState;
  const events = [];
  const order = (Command, data = {}) => {
    time += Math.floor(random() * 86_400_000);
    const command = new Command({ documentId, at: new Date(time).toISOString(), ...data }, program);
    for (const event of documents.documentDecider.decide(state, command)) {
      state = documents.documentDecider.evolve(state, event);
      events.push(event);
    }
  };
  for (const [Command, data] of story(number, random)) order(Command, data);
  return events;
}

function* story(number, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  yield [documents.ReceiveDocument, arrival(number, pick)];
  yield [
    documents.RegisterDocument,
    { registerId: 'riverside.in.2026', number: `${number}/in-2026`, sequence: number },
  ];
  for (let step = 0, lies; step === 0 || random() < 0.35; step++) {
    const handOverId = `h-${step}`;
    const unitId = pick(units.filter((unit) => unit !== lies));
    lies = unitId;
    const standings = [standingIn(unitId)];
    yield [
      documents.HandOverDocument,
      { handOverId, purpose: 'action', to: { unitId }, standings },
    ];
    yield [documents.AcceptHandOver, { handOverId, standings }];
  }
  if (random() < 0.3) yield [documents.AddNote, { noteId: 'n-1', text: 'The applicant called' }];
  if (random() < 0.2) return;
  yield [documents.SettleDocument, { way: 'taken-note' }];
  if (random() < 0.3) yield [documents.CloseDocument, {}];
}

const arrival = (number, pick) => ({
  authorityId: 'riverside',
  unitId: 'riverside.registry',
  channel: 'desk',
  sender: { partyId: `p-${number % 5_000}`, kind: 'person', name: 'Jane Roe' },
  subject: `Permit for a garden house at ${number} Mill Lane`,
  kind: pick(kinds),
  language: 'en',
  receivedAt: new Date(begin + number * 60_000).toISOString(),
  due: new Date(begin + number * 60_000 + 56 * 86_400_000).toISOString(),
  accessLevel: 'internal',
  attachments: [],
});
