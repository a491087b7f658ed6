import { foldRows, rowsIn, type Recorded } from '@chancery/kernel';
import { fact, without } from '../../examples.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import { clockProjection } from './clock.projection.js';
import { clockTable } from './clock.row.js';

const rowsAfter = (...events: readonly DocumentEvent[]) =>
  rowsIn(foldRows([clockProjection], events as unknown as readonly Recorded[]), clockTable);

const started = fact('ClockStarted');
const { documentId: subjectId, clockId } = started.data;
const recalculated = fact('ClockRecalculated', { clockId, calendarVersion: 2 });

describe('A term that runs', () => {
  it('is known with the calendar that counts it', () =>
    expect(rowsAfter(started)).toEqual([
      { subjectId, clockId, calendarId: 'riverside.working-days', calendarVersion: 1 },
    ]));

  it('is known with the version by which it was counted last', () =>
    expect(rowsAfter(started, recalculated)).toEqual([
      expect.objectContaining({ calendarVersion: 2 }),
    ]));

  it('is known no more once it has ended', () =>
    expect(rowsAfter(started, fact('ClockStopped', { clockId }))).toEqual([]));

  it('of a task is not among them', () => {
    const data = { ...without(started.data, 'calendarId' as never), role: 'task', taskId: 't-1' };
    expect(rowsAfter({ ...started, data } as unknown as DocumentEvent)).toEqual([]);
  });
});
