import { service } from '@chancery/kernel';
import { casesBulk } from './cases.bulk.js';

const at = '2026-03-02T09:00:00.000Z';
const by = service('jobs');
const context = { commandId: 'job.j-1.d-1', correlationId: 'j-1' };
const orderOf = (command: string, data: object) =>
  casesBulk[command]?.({ jobId: 'j-1', itemId: 'd-1', data: { ...data }, at, by, context });

describe('An order for many documents of cases', () => {
  it('takes each into the case', () =>
    expect(orderOf('take-in', { caseId: 'c-1' })).toMatchObject({
      ...{ type: 'TakeIn', data: { caseId: 'c-1', documentId: 'd-1', at } },
    }));

  it('moves each from one case into another', () => {
    const move = { caseId: 'c-1', toCaseId: 'c-2', reason: 'The neighbour’s' };
    expect(orderOf('move', move)).toMatchObject({
      ...{ type: 'MoveDocuments', data: { ...move, documentIds: ['d-1'], at } },
    });
  });
});
