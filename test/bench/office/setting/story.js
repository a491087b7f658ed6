/** A document's way as commands, told along the shape of a real one; the same seed tells the same. */
import * as documents from '@chancery/documents';
import { deriveId } from '@chancery/event-store';
import { authorityId, clerkOf, head, registrar, registryId, unitIds } from './cast.js';
import { randomFrom } from '../../lib/random.js';
import { standingIn } from '../../lib/standings.js';

const kinds = ['application', 'complaint', 'request', 'notice', 'invoice'];
const things = [
  'garden house',
  'lime trees',
  'shop sign',
  'drive',
  'pond',
  'scaffold',
  'market stall',
];
const streets = ['Mill Lane', 'Harbour Road', 'Church Street', 'Station Avenue', 'Orchard Way'];
const firstArrival = Date.parse('2026-01-05T08:00:00.000Z');
const day = 86_400_000;
const shareAtHand = 0.15;
const parties = 5_000;

/** What is done to a document, step by step: `{ Command, data, by }`. `entry` takes its register number. */
export function* storyOf(number, { shape, seed, entry }) {
  const random = randomFrom(seed + number);
  const pick = (list) => list[Math.floor(random() * list.length)];
  yield { Command: documents.ReceiveDocument, data: arrival(number, pick), by: registrar };
  yield { Command: documents.RegisterDocument, data: entry(), by: registrar };
  const known =
    random() < shareAtHand ? shape.slice(0, 1 + Math.floor(random() * shape.length)) : shape;
  const home = Math.floor(random() * unitIds.length);
  const desk = (group) => (group === 0 ? registryId : unitIds[(home + group) % unitIds.length]);
  let unitId = registryId;
  let isClaimed = false;
  for (const [step, group] of known.slice(1).entries()) {
    const next = desk(group);
    if (next !== unitId) {
      yield* passing(step, unitId, next, number);
      unitId = next;
      isClaimed = false;
    } else if (!isClaimed) {
      yield { Command: documents.ClaimDocument, data: {}, by: clerkOf(unitId) };
      isClaimed = true;
    } else yield note(step, number, unitId);
  }
  if (known.length < shape.length) return;
  yield { Command: documents.SettleDocument, data: { way: 'taken-note' }, by: clerkOf(unitId) };
  if (random() < 0.7) yield { Command: documents.CloseDocument, data: {}, by: clerkOf(unitId) };
}

function* passing(step, from, to, number) {
  const handOverId = deriveId('bench hand-over', String(number), String(step));
  const standings = [standingIn(to)];
  const data = { handOverId, purpose: 'action', to: { unitId: to }, standings };
  yield { Command: documents.HandOverDocument, data, by: clerkOf(from) };
  yield { Command: documents.AcceptHandOver, data: { handOverId, standings }, by: clerkOf(to) };
}

/** A document that many have looked into: so many events. */
export function* longStory(number, { events, entry }) {
  const short = storyOf(number, { shape: [0, 0], seed: 3, entry });
  yield short.next().value;
  yield short.next().value;
  for (let step = 2; step < events; step++) yield note(step, number, registryId);
}

/** A document on which so many are ordered to work, by tasks of 20 each; all who are to contribute have done so. */
export function* orderedStory(number, { executors, events, entry }) {
  const short = storyOf(number, { shape: [0, 0], seed: 3, entry });
  yield short.next().value;
  yield short.next().value;
  let told = 2;
  for (let from = 0; from < executors; from += unitIds.length - 2) {
    const task = taskFor(number, from, Math.min(unitIds.length - 2, executors - from));
    const standings = unitIds.map(standingIn);
    yield { Command: documents.SetTask, data: { task, standings }, by: head };
    told += 1;
    for (const { executorId, place } of task.executors.slice(1)) {
      const data = { taskId: task.taskId, executorId, text: 'No objection', attachmentIds: [] };
      yield { Command: documents.Contribute, data, by: clerkOf(place.unitId) };
      told += 1;
    }
  }
  for (; told < events; told++) yield note(told, number, registryId);
}

const taskFor = (number, from, count) => ({
  taskId: deriveId('bench task', String(number), String(from)),
  what: 'Examine it',
  ...{ join: 'all', isOnControl: false, movesCustody: false },
  executors: unitIds.slice(0, count).map((unitId, index) => ({
    executorId: deriveId('bench executor', String(number), String(from + index)),
    place: { unitId },
  })),
});

const note = (step, number, unitId) => ({
  Command: documents.AddNote,
  data: { noteId: deriveId('bench note', String(number), String(step)), text: 'Checked' },
  by: clerkOf(unitId),
});

const arrival = (number, pick) => ({
  authorityId,
  unitId: registryId,
  channel: 'desk',
  sender: { partyId: `bench-party-${number % parties}`, kind: 'person', name: 'Jane Roe' },
  subject: `Permit for a ${pick(things)} at ${number} ${pick(streets)}`,
  kind: pick(kinds),
  language: 'en',
  receivedAt: arrivalOf(number),
  due: new Date(Date.parse(arrivalOf(number)) + 56 * day).toISOString(),
  accessLevel: 'internal',
  attachments: [],
});

/** Documents arrive over a year, however many. */
export const arrivalOf = (number) =>
  new Date(firstArrival + ((number * 7_919_000) % (365 * day))).toISOString();

/** The events of a story, as the rules decide them, an hour or so apart. */
export function decided(documentId, steps, begin) {
  const { documentDecider } = documents;
  let state = documentDecider.initialState;
  let time = Date.parse(begin);
  const events = [];
  for (const { Command, data, by } of steps) {
    const command = new Command({ documentId, at: new Date(time).toISOString(), ...data }, by);
    for (const event of documentDecider.decide(state, command)) {
      state = documentDecider.evolve(state, event);
      events.push({ event, by });
    }
    time += 3_600_000;
  }
  return events;
}
