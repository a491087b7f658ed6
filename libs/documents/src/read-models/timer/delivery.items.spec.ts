import type { Recorded, RowChange } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { documentId, fact } from '../../examples.js';
import { alarmOrder } from './alarm.js';
import { timerProjection } from './timer.projection.js';

const changesOf = (event: DocumentEvent): readonly RowChange[] => {
  const recorded = { ...event, metadata: { authorityId: 'riverside' } } as Recorded<DocumentEvent>;
  return timerProjection.on[event.type]?.(recorded as never) ?? [];
};
const deemed = { policyVersion: 1, dueDate: '2026-03-09', dueAt: '2026-03-09T22:00:00.000Z' };
const key = { subjectId: documentId, clockId: 'g-1', rung: 'delivery.deemed' };
const alarm = { authorityId: 'riverside', clockVersion: 1, ground: null, stepId: null };

describe('The alarm of a sending', () => {
  it('is set when it goes off, where delivery is deemed', () => {
    expect(changesOf(fact('ConsignmentSent'))).toEqual([]);
    expect(changesOf(fact('ConsignmentSent', { deemed }))).toEqual([
      { kind: 'upsert', table: 'timer', key, set: { ...alarm, fireAt: deemed.dueAt } },
    ]);
  });

  it.each([fact('ConsignmentDelivered'), fact('ConsignmentBounced')])(
    'is taken away by $type',
    (event) => expect(changesOf(event)).toEqual([{ kind: 'remove', table: 'timer', key }]),
  );

  it('orders that it is deemed to have arrived, by an order of its own', () => {
    const at = '2026-03-12T08:00:00.000Z';
    expect(alarmOrder({ ...key, ...alarm, fireAt: deemed.dueAt }, at)).toMatchObject({
      ...{ type: 'DeemDelivered', data: { documentId, consignmentId: 'g-1', at } },
      context: { commandId: `rung.${documentId}.g-1.1.delivery.deemed` },
    });
  });
});
