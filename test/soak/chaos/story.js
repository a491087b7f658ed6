/** The way of one document through the office, along the shape of a real one. */
import { createHash } from 'node:crypto';
import { authorityId, desks, registry, supervisor, unitIds } from './cast.js';
import { Handling } from './handling.js';
import { answered, workOrdered } from './paperwork.js';

const kinds = ['application', 'complaint', 'request', 'notice', 'invoice'];
const registerId = `riverside.in.${new Date().getUTCFullYear()}`;

/** Resolves when the document is done with, or where `isOver` said to leave it. */
export async function tell(setting, { number, shape, isOver }) {
  const document = await received(setting, number);
  if (isOver() || !(await entered(document))) return;
  const home = Math.floor(document.random() * unitIds.length);
  const desk = (group) => (group === 0 ? registry : unitIds[(home + group) % unitIds.length]);
  const steps = shape.slice(1, 12);
  const last = document.chance(0.06) ? Math.floor(document.random() * steps.length) : steps.length;
  for (const group of steps.slice(0, last)) {
    if (isOver()) return;
    if (desk(group) === document.unitId) await worked(document);
    else await passedOn(document, desk(group));
  }
  if (last < steps.length || isOver()) return;
  if (document.unitId !== registry && document.chance(0.3)) await workOrdered(document);
  if (isOver()) return;
  await ended(document, isOver);
}

async function received(setting, number) {
  const document = new Handling(setting, { unitId: registry });
  const officer = document.clerk();
  const attachments = document.chance(0.15) ? [await file(document, officer, number)] : [];
  const answer = await setting.client.order({
    officer,
    sort: 'receive',
    route: '/v1/documents',
    body: {
      unitId: registry,
      channel: document.pick(['post', 'desk', 'email']),
      kind: document.pick(kinds),
      subject: `Matter ${number}`,
      sender: { kind: 'person', name: `Sender ${number}` },
      attachments,
    },
  });
  if (!answer.isDone) throw new Error(`Not received: ${JSON.stringify(answer.body)}`);
  document.documentId = answer.body.documentId;
  document.revision = answer.revision;
  return document;
}

/** The hash in the answer has to be that of what was sent, whoever died in between. */
async function file(document, officer, number) {
  const bytes = Buffer.from(`Enclosure of matter ${number}\n`.repeat(1 + (number % 500)));
  const sha256 = await document.client.upload(officer, bytes);
  const own = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== own) document.ledger.wrong.push(`A file was kept as ${sha256} that is ${own}`);
  return { sha256, name: 'enclosure.txt' };
}

/** Into the register; a few are not for us. False if that is the end of it. */
async function entered(document) {
  const body = { reason: 'Not within our competence' };
  if (document.chance(0.03)) {
    await document.order('refuse-registration', 'registration-refusal', { body });
    await document.order('register', 'registration', { body: { registerId }, expected: 'refused' });
    return false;
  }
  await document.order('register', 'registration', { body: { registerId } });
  if (!document.chance(0.03)) return true;
  await document.order('forward', 'forwarding', {
    body: { ...body, toAuthority: 'Regional office' },
  });
  return false;
}

/** Sent to another unit, which may not want it at first; the sender may have second thoughts. */
async function passedOn(document, unitId) {
  const from = document.unitId;
  const second = document.random();
  const sent = () => document.handOver(unitId);
  if (second < 0.08) {
    await document.answerHandOver(await sent(), 'refuse', { officer: document.clerk(unitId) });
  } else if (second < 0.14) {
    await document.answerHandOver(await sent(), 'recall');
  } else if (second < 0.2) {
    if (await isAcceptedBeforeRecalled(document, await sent(), unitId)) return;
  }
  const accepted = { officer: document.clerk(unitId) };
  await document.answerHandOver(await sent(), 'accept', accepted);
  document.unitId = unitId;
  if (document.chance(0.5)) await claimed(document);
  if (document.chance(0.05)) await returned(document, from);
}

/** Both at once: one of them wins. */
async function isAcceptedBeforeRecalled(document, handOverId, unitId) {
  const answers = await Promise.all([
    document.answerHandOver(handOverId, 'accept', {
      officer: document.clerk(unitId),
      expected: 'either',
    }),
    document.answerHandOver(handOverId, 'recall', { expected: 'either' }),
  ]);
  oneWins(document, 'accept and recall', answers);
  const [accepted] = answers;
  if (accepted.isDone) document.unitId = unitId;
  return accepted.isDone;
}

/** Two clerks reach for it at once: one of them gets it. */
async function claimed(document) {
  if (!document.chance(0.3)) return document.order('claim', 'claim');
  const [one, other] = desks[document.unitId];
  const claims = [one, other].map((officer) =>
    document.order('claim', 'claim', { officer, expected: 'either' }),
  );
  return oneWins(document, 'two claims', await Promise.all(claims));
}

function oneWins(document, what, answers) {
  const won = answers.filter(({ isDone }) => isDone).length;
  if (won !== 1)
    document.ledger.wrong.push(`Of ${what} on ${document.documentId} ${won} were done`);
}

async function returned(document, unitId) {
  const body = { to: { unitId }, reason: 'The site plan is missing' };
  await document.order('return', 'returns', { body });
  document.unitId = unitId;
}

/** Work in the unit; whoever insists on what was seen long ago is turned away. */
async function worked(document) {
  const { revision } = document;
  const ways = [
    () => document.note(),
    () => document.note({ ifMatch: revision }),
    () => document.note({ ifMatch: revision - 1, expected: 'refused' }),
    () => document.order('correct', 'corrections', { body: { kind: 'letter', reason: 'Misread' } }),
    () => acquainted(document),
    () => document.order('release', 'release', { expected: 'either' }),
    () => document.order('reassign', 'reassignment', reassignment(document)),
  ];
  await document.pick(ways)();
}

const reassignment = (document) => ({
  officer: supervisor,
  body: { officerId: `${authorityId}.${document.clerk()}` },
});

/** Shown to another unit, which takes note at once or some day. */
async function acquainted(document) {
  const unitId = document.pick(unitIds.filter((each) => each !== document.unitId));
  const handOverId = await document.handOver(unitId, 'acquaintance');
  if (document.chance(0.9))
    await document.order('conclude', `hand-overs/${handOverId}/conclusion`, {
      officer: document.clerk(unitId),
    });
}

async function ended(document, isOver) {
  const settle = () => document.order('settle', 'settlement', { body: { way: 'taken-note' } });
  const isAnswered = document.unitId !== registry && document.chance(0.3);
  if (!isAnswered) await settle();
  else if (!(await answered(document, { registrar: document.clerk(registry), isOver }))) return;
  await document.order('close', 'closing');
  if (!document.chance(0.05)) return;
  await document.order('reopen', 'reopening', { body: { reason: 'Closed too early' } });
  await settle();
  await document.order('close', 'closing');
}
