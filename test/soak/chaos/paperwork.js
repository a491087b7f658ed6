/** What is ordered about a document and what answers it: tasks, concurrence, dispatch. */
import { setTimeout as sleep } from 'node:timers/promises';
import { supervisor, unitIds } from './cast.js';
import { Handling } from './handling.js';

const year = new Date().getUTCFullYear();
const reason = 'On second thoughts';

/** A head orders work of two units. One contributes, the other reports; now and then it is not good enough at first. */
export async function workOrdered(document) {
  const { unitId } = document;
  const other = otherThan(document, unitId);
  const executors = [{ unitId }, { unitId: other }];
  const task = { what: 'Examine it', join: 'all', dueDate: `${year + 1}-05-12`, executors };
  await document.order('resolve', 'resolutions', { officer: supervisor, body: { tasks: [task] } });
  const tasks = await document.client.read(
    supervisor,
    `/v1/documents/${document.documentId}/tasks`,
  );
  const { taskId, executors: named } = tasks.at(-1);
  const to = (sort, verb, options) => document.order(sort, `tasks/${taskId}/${verb}`, options);
  const reporting = { officer: document.clerk(unitId), body: { text: 'Examined' } };
  if (document.chance(0.3)) await to('report', 'report', { ...reporting, expected: 'refused' });
  if (document.chance(0.1))
    return to('cancel-task', 'cancellation', { officer: supervisor, body: { reason } });
  const { executorId } = named.find(({ place }) => place.unitId === other);
  await to('contribute', 'contributions', {
    ...{ officer: document.clerk(other), body: { executorId, text: 'No objection' } },
  });
  await to('report', 'report', reporting);
  if (document.chance(0.2)) {
    await to('send-back-task', 'rework', { officer: supervisor, body: { reason } });
    await to('report', 'report', reporting);
  }
  return to('accept-task', 'acceptance', { officer: supervisor });
}

/**
 * A letter that answers the document, with which two units concur before it gets its number. One addressee gets it at
 * the second try. Then the document is settled by it. False if it was not sent.
 */
export async function answered(document, { registrar, isOver }) {
  const reply = await drafted(document);
  await concurredWith(reply);
  await reply.order('register', 'registration', {
    officer: registrar,
    body: { registerId: `riverside.out.${year}` },
  });
  if (isOver()) return false;
  await dispatched(reply);
  await settledBy(document, reply);
  await reply.order('close', 'closing', { officer: reply.drafter });
  return true;
}

async function drafted(document) {
  const { unitId, documentId, client, ledger, random } = document;
  const drafter = document.clerk();
  const party = (name) => ({ kind: 'person', name });
  const answer = await client.order({
    ...{ officer: drafter, sort: 'draft', route: '/v1/drafts' },
    body: {
      ...{ unitId, direction: 'outgoing', kind: 'answer', subject: 'About your letter' },
      ...{ inReplyTo: [documentId], addressee: party('Whoever wrote') },
    },
  });
  if (!answer.isDone) throw new Error(`Not drafted: ${JSON.stringify(answer.body)}`);
  const of = { documentId: answer.body.documentId, revision: answer.revision, unitId, drafter };
  const reply = new Handling({ client, ledger, random }, of);
  const sha256 = await client.upload(drafter, Buffer.from(`The answer to ${documentId}`));
  await reply.order('attach', 'attachments', {
    ...{ officer: drafter, body: { sha256, name: 'answer.txt', role: 'text' } },
  });
  await reply.order('add-addressee', 'addressees', {
    ...{ officer: drafter, body: { party: party('Whoever is concerned'), channel: 'email' } },
  });
  return reply;
}

/** Both at once. A refusal ends the round, and the next one is asked of both anew. */
async function concurredWith(reply) {
  const asked = [reply.unitId, otherThan(reply, reply.unitId)];
  const steps = asked.map((unitId) => ({ stage: 1, act: 'concur', place: { unitId } }));
  const isRefused = reply.chance(0.2);
  for (const refuses of isRefused ? [true, false] : [false]) {
    await reply.order('start-route', 'routes', { officer: reply.drafter, body: { steps } });
    const path = `/v1/documents/${reply.documentId}`;
    const { contentVersion } = await reply.client.read(reply.drafter, path);
    const { routeId } = (await reply.client.read(reply.drafter, `${path}/routes`)).at(-1);
    const of = (step) => `routes/${routeId}/steps/${step}`;
    const concurring = (step, expected) =>
      reply.order('concur', `${of(step)}/concurrence`, {
        ...{ officer: colleague(reply, asked[step - 1]), body: { contentVersion }, expected },
      });
    if (refuses) {
      const body = { contentVersion, reason };
      const officer = colleague(reply, asked[1]);
      await reply.order('refuse-concurrence', `${of(2)}/refusal`, { officer, body });
      await concurring(1, 'refused');
    } else await Promise.all([concurring(1), concurring(2)]);
  }
}

async function dispatched(reply) {
  const officer = reply.drafter;
  const path = `/v1/documents/${reply.documentId}/addressees`;
  const addressees = await reply.client.read(officer, path);
  const consignments = addressees.map(({ addresseeId }) => ({ addresseeId }));
  await reply.order('prepare-dispatch', 'consignments', { officer, body: { consignments } });
  await reply.order('prepare-dispatch', 'consignments', {
    ...{ officer, body: { consignments }, expected: 'refused' },
  });
  for (const [index, { addresseeId }] of addressees.entries()) {
    const sending = async () => {
      const now = await reply.client.read(officer, path);
      return now.find((each) => each.addresseeId === addresseeId).sendings.at(-1).consignmentId;
    };
    const to = async (sort, verb, body) =>
      reply.order(sort, `consignments/${await sending()}/${verb}`, { officer, body });
    await to('send', 'sending');
    if (index > 0 && reply.chance(0.5)) {
      await to('bounce', 'bounce', { code: '5.1.1', text: 'There is no such mailbox' });
      await to('resend', 'resending', { channel: 'post' });
      await to('send', 'sending');
    }
    if (reply.chance(0.7)) await to('deliver', 'delivery', { receiptId: `r-${index}` });
  }
}

const patienceMs = 240_000;

/** The reactor settles what the reply answers, however often it is killed meanwhile. */
async function settledBy(document, reply) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const path = `/v1/documents/${document.documentId}`;
    const { situation } = await document.client.read(document.clerk(), path);
    if (situation === 'settled') return;
    await sleep(250);
  }
  document.ledger.wrong.push(`${document.documentId} was never settled by ${reply.documentId}`);
}

const otherThan = (document, unitId) => document.pick(unitIds.filter((each) => each !== unitId));

/** Nobody concurs with a text of their own. */
const colleague = (reply, unitId) => {
  for (;;) {
    const officer = reply.clerk(unitId);
    if (officer !== reply.drafter) return officer;
  }
};
