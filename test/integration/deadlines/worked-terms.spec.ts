import { OpenDoor, type Given } from '../door/open-door.js';
import {
  describeWorked,
  instant,
  operationsOf,
  workedCalendars,
  workedCases,
  workedPolicies,
  workedRungs,
  type WorkedCase,
  type WorkedOperation,
} from './worked-deadlines.js';

/** Ids here have one dot: `nl.awb.8weeks` is kept as `nl.awb-8weeks`. */
const idOf = (id: string): string => {
  const [authority = '', ...rest] = id.split('.');
  return `${authority}.${rest.join('-')}`;
};

const asked = ({ kind, at, ground, by, version }: WorkedOperation): object => {
  switch (kind) {
    case 'suspend':
      return { kind, ground, at };
    case 'resume':
      return { kind, at };
    case 'extend':
      return { kind, ground, at, ...(by !== 'to-cap' && by) };
    case 'calendar':
      return { kind: 'recalculate', calendarVersion: version, at };
  }
};

const dates = (row: WorkedCase): object => ({
  rawDate: row.raw_date,
  dueDate: row.due_date,
  dueAt: instant(row.due_at),
});

describeWorked('the worked terms, asked over HTTP', () => {
  let door: OpenDoor;

  const done = async (path: string, body: object, method = 'POST'): Promise<Given> => {
    const given = await door.post(path, body, method);
    if (given.status >= 300) throw new Error(`${path}: ${JSON.stringify(given.body)}`);
    return given;
  };

  const publish = (policyId: string, policy: object): Promise<Given> =>
    done(
      `/v1/deadline-policies/${policyId}/versions/1`,
      { validFrom: '2020-01-01', ...policy },
      'PUT',
    );

  beforeAll(async () => {
    door = await OpenDoor.start();
    for (const { calendarId, knownFrom, knownTo, versions } of workedCalendars) {
      const zone = [...workedPolicies.values()].find(
        (policy) => policy.calendarId === calendarId,
      )?.zone;
      await done('/v1/calendars', { calendarId, zone, weekend: [6, 7] });
      for (const [index, days] of versions.entries())
        await done(`/v1/calendars/${calendarId}/days`, {
          ...{ effectiveFrom: knownFrom, knownTo, days },
          ...(index > 0 && { correctionReason: 'Proclaimed later' }),
        });
    }
    for (const [policyId, policy] of workedPolicies) await publish(idOf(policyId), policy);
  }, 120_000);
  afterAll(() => door?.stop());

  const computation = (row: WorkedCase, operations = operationsOf(row)): Promise<Given> =>
    door.post('/v1/deadlines/computation', {
      ...{ policyId: idOf(row.policy_id), calendarVersion: Number(row.calendar_version) },
      ...{ startedAt: row.start_at, operations: operations.map(asked) },
    });

  it.each(workedCases)('$id: $title', async (row) => {
    const { status, body } = await computation(row);
    if (row.expect === 'stands-still') expect(body).toMatchObject({ isSuspended: true });
    else if (row.expect === 'due') {
      expect([status, body]).toMatchObject([200, dates(row)]);
      const { daysOff, steps, isProvisional } = body as {
        daysOff: { date: string }[];
        steps: { date: string }[];
        isProvisional: boolean;
      };
      expect(daysOff.map(({ date }) => date).join(' ')).toBe(row.days_off_met);
      expect(isProvisional ? 'yes' : 'no').toBe(row.is_provisional);
      expect(steps.at(-1)?.date).toBe(row.due_date);
    } else {
      expect(body).toMatchObject({ status: 409, code: row.expect, data: dates(row) });
      const before = await computation(row, operationsOf(row).slice(0, -1));
      expect(before.body).toMatchObject(dates(row));
    }
  });

  it.each(workedRungs)('$id: $rung at $fires_at', async (row) => {
    const policy = workedPolicies.get(row.policy_id);
    const [authority = ''] = row.policy_id.split('.');
    const policyId = `${authority}.rung-${row.id.toLowerCase()}`;
    const rung = {
      rung: row.rung,
      workingDays: Number(row.working_days),
      at: row.at,
      to: ['head'],
    };
    await publish(policyId, {
      ...{ name: 'A day', legalBasis: ['None'], zone: policy?.zone },
      ...{ calendarId: policy?.calendarId, term: { amount: 1, unit: 'calendar-day' } },
      ...{ dayOne: 'next-day', roll: 'none', extensions: {}, suspensions: {} },
      ...{ ladder: [rung], onCalendarChange: 'keep' },
    });
    const dayBefore = new Date(Date.parse(`${row.due_date}T12:00:00Z`) - 86_400_000);
    const { body } = await door.post('/v1/deadlines/computation', {
      ...{ policyId, calendarVersion: Number(row.calendar_version) },
      startedAt: dayBefore.toISOString(),
    });
    expect(body).toMatchObject({
      dueDate: row.due_date,
      ladder: [{ rung: row.rung, fireAt: instant(row.fires_at) }],
    });
  });

  it('leaves nothing parked', async () => {
    await door.settled();
    expect(await door.parked()).toEqual([]);
  });
});
