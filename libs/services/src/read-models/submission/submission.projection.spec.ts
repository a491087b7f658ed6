import { applicationSubmitted, submissionTakenIn } from '../../examples.js';
import { submissionProjection } from './submission.projection.js';

const { documentId, submissionId } = applicationSubmitted.data;
const at = '2026-02-01T08:00:00.000Z';

const changesBy = (type: keyof typeof submissionProjection.on, data: object): readonly object[] => {
  const react = submissionProjection.on[type] as
    ((event: unknown) => readonly object[]) | undefined;
  return react?.({ type, data }) ?? [];
};

describe('What was sent', () => {
  it('has a row without anything personal', () => {
    const [row] = changesBy('ApplicationSubmitted', applicationSubmitted.data);
    expect(row).toMatchObject({ key: { documentId }, set: { submissionId, isKept: null } });
    expect(JSON.stringify(row)).not.toMatch(/Mariana|Lime|our yard/);
  });

  it('follows its document', () => {
    expect(changesBy('SubmissionTakenIn', submissionTakenIn.data)).toMatchObject([
      { key: { documentId }, set: { takenInAt: submissionTakenIn.data.at } },
    ]);
    expect(changesBy('DocumentRegistered', { documentId, number: '7' })).toMatchObject([
      { key: { documentId }, set: { number: '7' } },
    ]);
    expect(changesBy('DocumentSettled', { documentId, way: 'reply', at })).toMatchObject([
      { set: { settledBy: 'reply', settledAt: at } },
    ]);
    expect(changesBy('DocumentReopened', { documentId })).toMatchObject([
      { set: { settledAt: null, settledBy: null, isKept: null } },
    ]);
  });

  it('says whether its term was kept; terms of tasks do not count', () => {
    expect(changesBy('ClockStopped', { documentId, isKept: true })).toMatchObject([
      { set: { isKept: true } },
    ]);
    expect(changesBy('ClockStopped', { documentId, isKept: true, taskId: 't' })).toEqual([]);
  });
});
