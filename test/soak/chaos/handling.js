import { desks } from './cast.js';

/** One document in the hands of the officers: the orders that its way consists of, and where it lies now. */
export class Handling {
  constructor({ client, ledger, random }, document) {
    this.client = client;
    this.ledger = ledger;
    this.random = random;
    Object.assign(this, document);
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  /** True so often. */
  chance(share) {
    return this.random() < share;
  }

  clerk(unitId = this.unitId) {
    return this.pick(desks[unitId]);
  }

  /** An order on this document that has to succeed, or has to be refused, unless `expected` is `either`. */
  async order(sort, route, { body, officer = this.clerk(), expected = 'done', ifMatch } = {}) {
    const path = `/v1/documents/${this.documentId}/${route}`;
    const answer = await this.client.order({ officer, sort, route: path, body, ifMatch });
    if (expected !== 'either' && answer.isDone !== (expected === 'done'))
      this.ledger.unforeseen(answer);
    if (answer.isDone) this.revision = answer.revision;
    return answer;
  }

  note(options) {
    return this.order('note', 'notes', { body: { text: 'Looked through' }, ...options });
  }

  /** Sends the document to a unit, whose clerk then finds it among what waits there; answers its id. */
  async handOver(unitId, purpose = 'action') {
    const body = { purpose, to: { unitId }, note: 'Please examine' };
    await this.order('hand-over', 'hand-overs', { body });
    const { workItems } = await this.client.read(
      this.clerk(unitId),
      `/v1/documents/${this.documentId}`,
    );
    const isIt = (item) => item.purpose === purpose && item.unitId === unitId && isOpen(item);
    const found = workItems.find(isIt);
    if (!found) throw new Error(`${this.documentId} was handed over, and is not there`);
    return found.itemId;
  }

  answerHandOver(handOverId, answer, options) {
    const route = { accept: 'acceptance', refuse: 'refusal', recall: 'recall' }[answer];
    const body = answer === 'accept' ? undefined : { reason: 'Not now' };
    return this.order(answer, `hand-overs/${handOverId}/${route}`, { body, ...options });
  }
}

const isOpen = ({ itemId }) => itemId !== 'custody';
