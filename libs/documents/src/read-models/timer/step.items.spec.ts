import type { Recorded, RowChange } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { documentId, fact } from '../../examples.js';
import { alarmOrder } from './alarm.js';
import { timerProjection } from './timer.projection.js';
import type { TimerRow } from './timer.row.js';

const changesOf = (event: DocumentEvent): readonly RowChange[] => {
  const recorded = { ...event, metadata: { authorityId: 'riverside' } } as Recorded<DocumentEvent>;
  return timerProjection.on[event.type]?.(recorded as never) ?? [];
};
const key = { subjectId: documentId, clockId: 'r-1', rung: 'silence.1' };
const alarm = {
  ...{ authorityId: 'riverside', clockVersion: 1, ground: null, stepId: '1' },
  fireAt: '2026-03-05T22:00:00.000Z',
};
const removed = { kind: 'remove', table: 'timer', key };

describe('The alarm of a step', () => {
  it('is set when the step opens, where silence means something', () => {
    expect(changesOf(fact('StageOpened'))).toEqual([
      { kind: 'upsert', table: 'timer', key, set: alarm },
    ]);
    const steps = fact('StageOpened').data.steps.map(({ term: _, ...step }) => step);
    expect(changesOf(fact('StageOpened', { steps }))).toEqual([]);
  });

  it.each([
    fact('ConcurrenceGiven'),
    fact('StepRemoved', { stepId: '1' }),
    fact('RouteEnded', { lapsed: ['1'] }),
    fact('StepReassigned', { stepId: '1' }),
  ])('is taken away by $type', (event) => expect(changesOf(event)).toEqual([removed]));

  it('orders concurrence by silence, by an order of its own', () => {
    const at = '2026-03-12T08:00:00.000Z';
    const row: TimerRow = { ...key, ...alarm };
    expect(alarmOrder(row, at)).toMatchObject({
      ...{ type: 'ConcurBySilence', data: { documentId, routeId: 'r-1', stepId: '1', at } },
      context: { commandId: `rung.${documentId}.r-1.1.silence.1` },
    });
  });
});
