import fc from 'fast-check';
import type { Phase } from '../../domain/phase.js';
import type { CourseRow } from '../course/course.row.js';
import { documentTimes } from './document-times.js';
import type { StayRow } from './stay.row.js';

const at = (minutes: number): string =>
  new Date(Date.parse('2026-03-02T08:00:00.000Z') + minutes * 60_000).toISOString();
const course = { documentId: 'd-1', openedAt: at(0), endedAt: null } as CourseRow;
const stay = (revision: number, minutes: number, phase: Phase, who = 'bob'): StayRow => ({
  documentId: 'd-1',
  revision,
  unitId: phase === 'ended' ? null : 'riverside.permits',
  officerId: phase === 'in-hand' ? who : null,
  phase,
  since: at(minutes),
  begunBy: 'DocumentClaimed',
  changesUnit: false,
});
const ms = (minutes: number): number => minutes * 60_000;

describe('The time of a document', () => {
  it('is that of each officer who worked on it', () => {
    const rows = [stay(0, 0, 'lying'), stay(1, 10, 'in-hand'), stay(2, 30, 'in-hand', 'cas')];
    const { officers, waitingMs, workingMs } = documentTimes(course, rows, at(35));
    expect([waitingMs, workingMs]).toEqual([ms(10), ms(25)]);
    expect(officers.map(({ officerId, workingMs }) => [officerId, workingMs])).toEqual([
      ['bob', ms(20)],
      ['cas', ms(5)],
    ]);
  });

  it('does not go on between its end and its reopening', () => {
    const rows = [stay(0, 0, 'in-hand'), stay(1, 10, 'ended'), stay(2, 100, 'lying')];
    const { stays, waitingMs, workingMs } = documentTimes(course, rows, at(105));
    expect(stays.map(({ revision }) => revision)).toEqual([0, 2]);
    expect([waitingMs, workingMs]).toEqual([ms(5), ms(10)]);
  });

  it('is never negative, even if the log is ahead of the clock', () =>
    expect(documentTimes(course, [stay(0, 5, 'lying')], at(0)).waitingMs).toBe(0));

  it('adds up: units, and waiting with working, to the length of its course', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(500), fc.constantFrom<Phase>('sent', 'lying', 'in-hand')), {
          minLength: 1,
        }),
        (steps) => {
          let minutes = 0;
          const rows = steps.map(([length, phase], revision) => {
            const row = stay(revision, minutes, phase);
            minutes += length;
            return row;
          });
          const { units, waitingMs, workingMs } = documentTimes(course, rows, at(minutes));
          expect(waitingMs + workingMs).toBe(ms(minutes));
          expect(units).toEqual([{ unitId: 'riverside.permits', waitingMs, workingMs }]);
        },
      ),
    ));
});
