import { LogColumnMissing } from '../log/log-error.js';
import type { LogRecord } from '../log/log-event.js';
import { chooseMapping } from './choose-mapping.js';
import { shippedMappings } from './shipped-mappings.js';

const records = (...fields: readonly Record<string, string>[]): readonly LogRecord[] =>
  fields.map((one, index) => ({ line: index + 2, fields: one }));

const now = '2026-11-01T00:00:00.000Z';

const chosen = async (...fields: readonly Record<string, string>[]): Promise<string> =>
  chooseMapping(records(...fields), await shippedMappings(), now).name;

const xes = (activity: string): Record<string, string> => ({
  'case:concept:name': 'A1',
  'concept:name': activity,
  'time:timestamp': '2020-01-01',
});

describe('the mapping of a log', () => {
  it('is the one of ours that knows most of its activities', async () => {
    expect(await chosen(xes('T02 Check confirmation of receipt'))).toBe('permit-receipt');
    expect(await chosen(xes('01_HOOFD_010'))).toBe('building-permits');
    expect(await chosen(xes('Declaration SUBMITTED by EMPLOYEE'))).toBe('travel-declarations');
    expect(await chosen({ case_id: 'A1', activity: 'Create Fine', timestamp: '2020-01-01' })).toBe(
      'traffic-fines',
    );
  });

  it('is the one for any log where no activity is known', async () => {
    expect(await chosen(xes('Dance'))).toBe('event-log');
  });

  it('is found although a record is faulty, which is told of when the log is read', async () => {
    const fine = xes('01_HOOFD_010');
    expect(await chosen(fine, { ...fine, 'time:timestamp': 'soon' }, fine)).toBe(
      'building-permits',
    );
  });

  it('is missing for a log without the columns that any log needs', async () => {
    await expect(chosen({ name: 'Ann', age: '30' })).rejects.toThrow(LogColumnMissing);
  });
});
