import {
  CourseNotFound,
  ExportEventLog,
  GetDocumentTimes,
  GetHandOverGraph,
  GetLoad,
  GetUnitTimes,
  InsightNotPermitted,
  InsightTooBroad,
  type UnitTimesFilter,
  type VisitTimes,
} from '@chancery/insights';
import {
  ann,
  bob,
  dora,
  eve,
  legal,
  permits,
  program,
  registry,
  zoe,
} from '@chancery/documents/examples';
import type { Principal } from '@chancery/kernel';
import { Stores } from '../read-store/stores.js';
import { Desk, minute } from './desk.js';

const hour = 60;
const ms = (minutes: number): number => minutes * 60_000;
const march = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
const now = minute(1_000);
const withBob = { ...permits, officerId: bob.id };
const head = (unit: string): Principal => ({ ...dora, oversees: [unit] });
/** What an event was like that was recorded before those that take a document back told its level. */
const levelUntold: object = { accessLevel: undefined };
let stores: Stores;
let desk: Desk;

/** The date that a calendar shows, `2026-03-01`, and the first of its week or month. */
const dateIn = (timeZone: string, instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));
const firstDayOf = (period: 'week' | 'month', date: string): string => {
  if (period === 'month') return `${date.slice(0, 7)}-01`;
  const day = new Date(`${date}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
};

/** Registered after 20 minutes, sent at 60, accepted at 120, claimed at 180, closed at 480. */
const plain = (lateness = 0) =>
  [
    [0, 'DocumentReceived'],
    [20, 'DocumentRegistered'],
    [hour, 'DocumentHandedOver'],
    [2 * hour + lateness, 'HandOverAccepted'],
    [3 * hour + lateness, 'DocumentClaimed'],
    [7 * hour + lateness, 'DocumentSettled'],
    [8 * hour + lateness, 'DocumentClosed'],
  ] as const;

beforeAll(async () => {
  stores = await Stores.start();
});
afterAll(() => stores.stop());
beforeEach(async () => {
  desk = await Desk.open(await stores.fresh());
});
afterEach(async () => {
  expect(await desk.differences()).toEqual([]);
  await stores.clean();
});

describe('The times of a document', () => {
  it('say where it waited and who worked on it', async () => {
    const documentId = await desk.tell(plain());
    const times = await desk.ask(new GetDocumentTimes(documentId, dora, now));
    expect(times).toMatchObject({
      number: '00017/in-2026',
      openedAt: minute(0),
      settledAt: minute(7 * hour),
      endedAt: minute(8 * hour),
      waitingMs: ms(3 * hour),
      workingMs: ms(5 * hour),
      units: [
        { unitId: registry.unitId, waitingMs: ms(hour), workingMs: 0 },
        { unitId: permits.unitId, waitingMs: ms(2 * hour), workingMs: ms(5 * hour) },
      ],
      officers: [{ officerId: bob.id, waitingMs: 0, workingMs: ms(5 * hour) }],
    });
    expect(times.stays.map(({ unitId, phase, leftBy }) => [unitId, phase, leftBy])).toEqual([
      [registry.unitId, 'lying', 'DocumentHandedOver'],
      [permits.unitId, 'sent', 'HandOverAccepted'],
      [permits.unitId, 'lying', 'DocumentClaimed'],
      [permits.unitId, 'in-hand', 'DocumentClosed'],
    ]);
  });

  it('count what lasts up to now', async () => {
    const documentId = await desk.tell(plain().slice(0, 5));
    const times = await desk.ask(new GetDocumentTimes(documentId, eve, now));
    expect(times.stays.at(-1)).toMatchObject({ leftAt: null, ms: ms(1_000 - 3 * hour) });
  });

  it('are for those who oversee a unit that it passed through, and for auditors', async () => {
    const documentId = await desk.tell(plain());
    const ask = (by: Principal) => desk.ask(new GetDocumentTimes(documentId, by, now));
    for (const by of [dora, eve, program, head(registry.unitId)])
      expect(await ask(by)).toMatchObject({ documentId });
    for (const by of [ann, bob]) await expect(ask(by)).rejects.toThrow(InsightNotPermitted);
    const elsewhere = {
      ...zoe,
      posts: [{ unitId: 'hillside.audit', roles: ['auditor' as const] }],
    };
    for (const by of [head(legal.unitId), elsewhere])
      await expect(ask(by)).rejects.toThrow(CourseNotFound);
  });

  it('are not for who may not read so secret a document', async () => {
    const documentId = await desk.tell([
      ...plain(),
      [500, 'AccessLevelSet', { accessLevel: 'secret' }],
    ]);
    await expect(desk.ask(new GetDocumentTimes(documentId, dora, now))).rejects.toThrow(
      CourseNotFound,
    );
    expect(await desk.ask(new GetDocumentTimes(documentId, eve, now))).toMatchObject({
      documentId,
    });
  });
});

describe('The times of a unit', () => {
  const ask = (unitId: string, by: Principal, kind?: string) =>
    desk.ask(new GetUnitTimes(unitId, by, { ...march, kind, period: 'month' }));

  it('are the median and the ninth decile of the visits that have ended', async () => {
    for (const lateness of [0, 10, 20, 30]) await desk.tell(plain(lateness));
    await desk.tell(plain().slice(0, 4));
    const { groups, ...all } = await ask(permits.unitId, dora);
    expect(all).toEqual({
      unitId: permits.unitId,
      arrived: 5,
      left: 4,
      waiting: { p50Ms: ms(2 * hour + 15), p90Ms: ms(2 * hour + 27) },
      working: { p50Ms: ms(5 * hour), p90Ms: ms(5 * hour) },
      total: { p50Ms: ms(7 * hour + 15), p90Ms: ms(7 * hour + 27) },
    });
    const { unitId: _, ...measured } = all;
    expect(groups).toEqual([{ period: '2026-03-01', kind: 'application', ...measured }]);
  });

  it('tell kinds and periods apart', async () => {
    await desk.tell(plain());
    await desk.tell([[0, 'DocumentReceived', { kind: 'letter' }], ...plain().slice(1)]);
    await desk.tell(plain(40 * 24 * hour));
    const late = { from: march.from, to: '2026-06-01T00:00:00.000Z', period: 'week' } as const;
    const { groups } = await desk.ask(new GetUnitTimes(permits.unitId, dora, late));
    expect(groups.map(({ period, kind, left }) => [period, kind, left])).toEqual([
      ['2026-03-02', 'application', 2],
      ['2026-03-02', 'letter', 1],
    ]);
    expect(await ask(permits.unitId, dora, 'letter')).toMatchObject({ arrived: 1 });
  });

  it('are those that the documents themselves tell, visit by visit', async () => {
    await desk.tell([
      ...plain(7).slice(0, 6),
      [500, 'DocumentReleased'],
      [530, 'DocumentClaimed'],
      [600, 'DocumentReturned', { from: withBob }],
      [660, 'DocumentHandedOver', { handOverId: 'h-2' }],
      [700, 'HandOverAccepted', { handOverId: 'h-2' }],
    ]);
    const { groups: _, ...all } = await ask(permits.unitId, dora);
    expect(all).toMatchObject({ arrived: 2, left: 1 });
    expect(all.waiting.p50Ms).toBe(ms(60 + 7 + 60 + 30));
    expect(all.working.p50Ms).toBe(ms(500 - 187 + 600 - 530));
    expect(all.total.p50Ms).toBe(ms(600 - hour));
    expect(await ask(registry.unitId, eve)).toMatchObject({ arrived: 2, left: 2 });
  });

  it('are of what a document is found to be later on', async () => {
    await desk.tell([...plain(), [500, 'DocumentCorrected', { kind: 'letter' }]]);
    await desk.tell([...plain(), [500, 'AccessLevelSet', { accessLevel: 'secret' }]]);
    expect(await ask(permits.unitId, dora, 'letter')).toMatchObject({ arrived: 1 });
    expect(await ask(permits.unitId, dora, 'application')).toMatchObject({ arrived: 0 });
    expect(await ask(permits.unitId, eve, 'application')).toMatchObject({ arrived: 1 });
  });

  it('are within 5 in a hundred where there are more visits than are measured one by one', async () => {
    const many = 12_000;
    await desk.rows(
      `insert into visit (document_id, revision, authority_id, unit_id, kind, access_level, arrived_at,
         left_at, waiting_ms, working_ms)
       select 'd' || n, 0, 'riverside', 'riverside.permits', case when n % 3 = 0 then 'letter' else 'application' end,
         'internal', at, case when n % 10 <> 0 then at + (waiting + working) * interval '1 ms' end,
         case when n % 10 <> 0 then waiting end, case when n % 10 <> 0 then working end
       from (select n, $1::timestamptz + n * interval '3 minutes' as at,
           (60000 * exp(8.5 * ((n * 7919) % ${many}) / ${many}))::bigint as waiting,
           (n * 31) % 777777 as working
         from generate_series(0, ${many} - 1) as n) each`,
      [march.from],
    );
    const exactly = `
      select kind, count(*) as arrived, count(left_at) as left,
        percentile_cont(array[0.5, 0.9]) within group (order by waiting_ms) as waiting,
        percentile_cont(array[0.5, 0.9]) within group (order by working_ms) as working,
        percentile_cont(array[0.5, 0.9]) within group (order by waiting_ms + working_ms) as total
      from visit group by grouping sets ((kind), ()) order by kind`;
    type Exactly = Record<'waiting' | 'working' | 'total', [number, number]>;
    const exact = await desk.rows<Exactly & { arrived: number; left: number }>(exactly);
    const isNear = (found: VisitTimes, index: number): void => {
      const { arrived = 0, left = 0, ...spreads } = exact[index] ?? ({} as (typeof exact)[0]);
      expect(found).toMatchObject({ arrived, left });
      for (const measure of ['waiting', 'working', 'total'] as const) {
        const [p50, p90] = spreads[measure];
        expect(Math.abs((found[measure].p50Ms ?? 0) / p50 - 1)).toBeLessThan(0.05);
        expect(Math.abs((found[measure].p90Ms ?? 0) / p90 - 1)).toBeLessThan(0.05);
      }
    };
    const { groups, ...all } = await ask(permits.unitId, dora);
    expect(groups.map(({ period, kind }) => [period, kind])).toEqual([
      ['2026-03-01', 'application'],
      ['2026-03-01', 'letter'],
    ]);
    [...groups, all].forEach(isNear);
    const over = (filter: UnitTimesFilter) =>
      desk.ask(new GetUnitTimes(permits.unitId, dora, filter));
    const weekly = await over({ ...march, period: 'week' });
    expect(weekly.groups.map(({ period }) => period)).toContain('2026-03-23');
    isNear(weekly, 2);
    const wider = { from: '2026-02-10T12:00:00.000Z', to: '2026-04-02T12:00:00.000Z' };
    isNear(await over({ ...wider, period: 'month' }), 2);
    const stranger = { ...dora, clearance: 'public' } as const;
    expect(await ask(permits.unitId, stranger)).toMatchObject({ arrived: 0, groups: [] });
    await desk.rows('delete from visit');
  });

  it('are by the months of the authority, also where they are counted by those of UTC', async () => {
    await desk.setTimeZone('Europe/Kyiv');
    await desk.rows(
      `insert into visit (document_id, revision, authority_id, unit_id, kind, access_level, arrived_at)
       select 'd' || n, 0, 'riverside', 'riverside.permits', 'letter', 'internal',
         '2026-02-28T20:00:00Z'::timestamptz + n * interval '1 minute'
       from generate_series(0, 12000 - 1) as n`,
    );
    const { groups, arrived } = await desk.ask(
      new GetUnitTimes(permits.unitId, dora, {
        ...{ from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' },
        period: 'month',
      }),
    );
    expect(arrived).toBe(12_000);
    expect(groups.map(({ period, arrived: inMonth }) => [period, inMonth])).toEqual([
      ['2026-02-01', 120],
      ['2026-03-01', 11_880],
    ]);
    await desk.rows('delete from visit');
  });

  it('are nothing where nothing came', async () => {
    const none = { p50Ms: null, p90Ms: null };
    expect(await ask(permits.unitId, eve)).toEqual({
      unitId: permits.unitId,
      ...{ arrived: 0, left: 0, waiting: none, working: none, total: none, groups: [] },
    });
  });

  it('are for who oversees the unit, and for its auditors', async () => {
    for (const by of [ann, bob, zoe, head(legal.unitId)])
      await expect(ask(permits.unitId, by)).rejects.toThrow(InsightNotPermitted);
    await expect(ask('hillside.registry', eve)).rejects.toThrow(InsightNotPermitted);
  });
});

describe('The graph of hand-overs', () => {
  const ask = (by: Principal) => desk.ask(new GetHandOverGraph(by, march));

  it('counts what passed between units, and how long it waited', async () => {
    for (const lateness of [0, 10, 20]) await desk.tell(plain(lateness));
    await desk.tell([...plain().slice(0, 3), [90, 'HandOverRefused']]);
    await desk.tell([...plain().slice(0, 3), [90, 'HandOverRecalled']]);
    await desk.tell([...plain().slice(0, 5), [200, 'DocumentReturned']]);
    await desk.tell(plain().slice(0, 3));
    expect(await ask(eve)).toEqual([
      {
        fromUnitId: registry.unitId,
        toUnitId: permits.unitId,
        ...{ count: 7, accepted: 4, refused: 1, recalled: 1, wentBack: 0, open: 1 },
        waiting: { p50Ms: ms(60), p90Ms: ms(76) },
      },
      {
        fromUnitId: permits.unitId,
        toUnitId: registry.unitId,
        ...{ count: 1, accepted: 0, refused: 0, recalled: 0, wentBack: 1, open: 0 },
        waiting: { p50Ms: null, p90Ms: null },
      },
    ]);
  });

  it('shows a head only the ways to and from their unit', async () => {
    await desk.tell(plain());
    await desk.tell([
      ...plain().slice(0, 2),
      [hour, 'DocumentHandedOver', { to: legal }],
      [2 * hour, 'HandOverAccepted', { to: legal, custody: legal }],
    ]);
    expect((await ask(dora)).map(({ toUnitId }) => toUnitId)).toEqual([permits.unitId]);
    expect(await ask(eve)).toHaveLength(2);
    expect(await ask({ ...dora, authorityId: 'hillside', oversees: ['hillside.all'] })).toEqual([]);
    await expect(ask(bob)).rejects.toThrow(InsightNotPermitted);
  });
});

describe('The graph of more hand-overs than are measured one by one', () => {
  const many = 12_000;
  const spring = { from: '2026-02-10T12:00:00.000Z', to: '2026-04-20T12:00:00.000Z' };
  /** Evenly over the range; each waits from a minute to some days, in no order; one in ten is refused. */
  const passed = `
    insert into passage (document_id, passage_id, authority_id, access_level, purpose, from_unit_id,
      to_unit_id, sent_at, answered_at, outcome)
    select 'd' || n, 'p', 'riverside', 'internal', 'action', 'riverside.registry', 'riverside.permits',
      sent_at, sent_at + make_interval(secs => 60 * exp(8.5 * ((n * 7919) % ${many}) / ${many})),
      case when n % 10 = 0 then 'refused' else 'accepted' end
    from (select n, $1::timestamptz + n * (($2::timestamptz - $1::timestamptz) / ${many}) as sent_at
      from generate_series(0, ${many} - 1) as n) each`;
  const exactly = `
    select percentile_cont(array[0.5, 0.9]) within group (order by
      (extract(epoch from answered_at - sent_at) * 1000)::double precision) as waited
    from passage where document_id ~ '^d\\d+$'`;

  it('counts them to the last one, and tells how long they waited to within 5 in a hundred', async () => {
    await desk.tell([...plain().slice(0, 5), [200, 'DocumentReturned', levelUntold]]);
    const ask = (by: Principal) => desk.ask(new GetHandOverGraph(by, spring));
    const few = await ask(eve);
    await desk.rows(passed, [spring.from, spring.to]);
    const [there, back] = await ask(eve);
    expect(there).toMatchObject({ count: many + 1, accepted: 10_801, refused: 1_200, open: 0 });
    expect(back).toEqual(few[0]);
    const [found] = await desk.rows<{ waited: [number, number] }>(exactly);
    const [p50 = 0, p90 = 0] = found?.waited ?? [];
    expect(Math.abs((there?.waiting.p50Ms ?? 0) / p50 - 1)).toBeLessThan(0.05);
    expect(Math.abs((there?.waiting.p90Ms ?? 0) / p90 - 1)).toBeLessThan(0.05);
    expect(await ask({ ...eve, clearance: 'public' })).toEqual([]);
    await desk.rows(`delete from passage where document_id ~ '^d\\d+$'`);
    expect(await ask(eve)).toEqual(few);
  });
});

describe('A document above the clearance', () => {
  it.each<[string, object]>([
    ['tells its level', { accessLevel: 'secret' }],
    ['does not', levelUntold],
  ])('is in no figure, set so before or after an event that %s took it back', async (_, told) => {
    const secret = { accessLevel: 'secret' } as const;
    const back = [200, 'DocumentReturned', told] as const;
    await desk.tell([...plain().slice(0, 5), back, [210, 'AccessLevelSet', secret]]);
    await desk.tell([
      [0, 'DocumentReceived', secret],
      [hour, 'DocumentHandedOver', secret],
      [2 * hour, 'HandOverAccepted'],
      back,
      [220, 'DocumentHandedOver', { ...secret, handOverId: 'h-2' }],
    ]);
    const figures = async (by: Principal) => {
      const graph = await desk.ask(new GetHandOverGraph(by, march));
      const loads = await desk.ask(new GetLoad(by, march, 'month'));
      const filter = { ...march, period: 'month' } as const;
      const { arrived } = await desk.ask(new GetUnitTimes(permits.unitId, by, filter));
      const flow = loads.flatMap(({ flows }) => flows.map(({ inflow }) => inflow));
      const held = loads.map(({ lying, sent, incoming }) => lying + sent + incoming);
      return { ways: graph.map(({ count }) => count), flow, held, arrived };
    };
    expect(await figures({ ...eve, clearance: 'internal' })).toEqual({
      ...{ ways: [], flow: [], held: [0, 0], arrived: 0 },
    });
    expect(await figures(eve)).toEqual({ ways: [3, 2], flow: [2, 4], held: [1, 2], arrived: 3 });
  });
});

describe('The load of units', () => {
  it('is what lies there, is in hand, is on its way, and since when', async () => {
    await desk.tell(plain());
    await desk.tell(plain().slice(0, 5));
    await desk.tell(plain(5).slice(0, 4));
    await desk.tell(plain().slice(0, 3));
    await desk.tell([...plain().slice(0, 5), [hour * 4, 'DocumentReturned', { from: withBob }]]);
    const load = await desk.ask(new GetLoad(eve, march, 'month'));
    expect(load).toEqual([
      {
        unitId: permits.unitId,
        ...{ lying: 1, inHand: 1, sent: 0, incoming: 1 },
        oldestArrivedAt: minute(2 * hour),
        oldestIncomingAt: minute(hour),
        flows: [{ period: '2026-03-01', inflow: 4, outflow: 2 }],
      },
      {
        unitId: registry.unitId,
        ...{ lying: 1, inHand: 0, sent: 1, incoming: 0 },
        oldestArrivedAt: minute(0),
        oldestIncomingAt: null,
        flows: [{ period: '2026-03-01', inflow: 6, outflow: 4 }],
      },
    ]);
    expect(await desk.ask(new GetLoad(dora, march, 'month'))).toEqual(load.slice(0, 1));
  });

  it('counts what came and went the same in whole days and in parts of them', async () => {
    const day = 24 * hour;
    for (const start of [0, day, 3 * day, 40 * day])
      await desk.tell(plain().map(([at, type]) => [start + at, type] as const));
    await desk.tell([...plain().slice(0, 5), [200, 'DocumentReturned', levelUntold]]);
    const flows = async (from: string, to: string) =>
      (await desk.ask(new GetLoad(dora, { from, to }, 'week'))).flatMap(({ flows }) =>
        flows.map(({ period, inflow, outflow }) => [period, inflow, outflow]),
      );
    expect(await flows(march.from, '2026-05-01T00:00:00.000Z')).toEqual([
      ['2026-03-02', 4, 4],
      ['2026-04-06', 1, 1],
    ]);
    expect(await flows(minute(2 * hour), minute(3 * day + 2 * hour))).toEqual([
      ['2026-03-02', 3, 3],
    ]);
    expect(await flows(minute(2 * hour + 1), minute(3 * day + 2 * hour + 1))).toEqual([
      ['2026-03-02', 2, 3],
    ]);
    expect(await flows(minute(0), minute(hour))).toEqual([]);
  });

  it.each(['Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'UTC'])(
    'counts by the weeks and months of the authority, in %s',
    async (zone) => {
      await desk.setTimeZone(zone);
      const aboutMonths = Array.from({ length: 8 }, (_, n) => Date.UTC(2026, 3 + n, 1));
      const instants = aboutMonths.flatMap((midnight) =>
        Array.from({ length: 17 }, (_, n) => {
          const minutes = (midnight - Date.parse(minute(0))) / 60_000;
          return minutes - 3_000 + (n - 8) * 105;
        }),
      );
      const range = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };
      for (const start of instants)
        await desk.tell([
          [start, 'DocumentReceived'],
          [start + 1, 'DocumentHandedOver'],
          [start + 3_000, 'HandOverAccepted'],
          ...(start % 2 ? [] : ([[start + 5_000, 'DocumentReturned', levelUntold]] as const)),
        ]);
      for (const period of ['week', 'month'] as const) {
        const first = (at: number): string => firstDayOf(period, dateIn(zone, minute(at)));
        const expected = new Map<string, { inflow: number; outflow: number }>();
        const add = (at: number, flow: 'inflow' | 'outflow'): void => {
          const known = expected.get(first(at)) ?? { inflow: 0, outflow: 0 };
          expected.set(first(at), { ...known, [flow]: known[flow] + 1 });
        };
        for (const start of instants) {
          add(start + 3_000, 'inflow');
          if (start % 2 === 0) add(start + 5_000, 'outflow');
        }
        const [load] = await desk.ask(new GetLoad(dora, range, period));
        const flows = [...expected].sort().map(([key, flow]) => ({ period: key, ...flow }));
        expect(load?.flows).toEqual(flows);
      }
    },
  );

  it('shows every unit of an overseer, and to an auditor every one that ever had a document', async () => {
    await desk.tell(plain());
    const units = async (by: Principal) =>
      (await desk.ask(new GetLoad(by, march, 'month'))).map(({ unitId }) => unitId);
    expect(await units({ ...dora, oversees: [legal.unitId] })).toEqual([legal.unitId]);
    expect(await units(eve)).toEqual([permits.unitId, registry.unitId]);
    expect(await units(program)).toEqual([permits.unitId, registry.unitId]);
    expect(await units({ ...eve, authorityId: 'hillside' })).toEqual([]);
  });

  it('goes on where a document was reopened, as if it had never left', async () => {
    await desk.tell([...plain(), [600, 'DocumentReopened']]);
    expect(await desk.ask(new GetLoad(dora, march, 'month'))).toMatchObject([
      { lying: 1, inHand: 0, flows: [{ inflow: 1, outflow: 0 }] },
    ]);
  });
});

describe('A question about too much', () => {
  it('is refused after a while, and holds up nobody', async () => {
    const documentId = await desk.tell(plain());
    const timesOf = () => desk.ask(new GetDocumentTimes(documentId, eve, now));
    const before = await timesOf();
    await desk.hinder(['visit__g1', 'passage__g1'], async () => {
      const tooMuch = [
        new GetUnitTimes(permits.unitId, dora, { ...march, period: 'month' }),
        new GetHandOverGraph(eve, march),
      ].map((query) => expect(desk.ask<unknown>(query)).rejects.toThrow(InsightTooBroad));
      expect(await timesOf()).toEqual(before);
      await Promise.all(tooMuch);
    });
    expect(await desk.ask(new GetHandOverGraph(eve, march))).toHaveLength(1);
  });
});

describe('The event log', () => {
  const casesOf = async (by: Principal, range = march): Promise<string[]> => {
    const { text } = await desk.ask(new ExportEventLog(by, 'csv', range));
    let log = '';
    for await (const part of text) log += part;
    const [, ...lines] = log.trimEnd().split('\r\n');
    return lines.map((line) => (line.split(',', 1)[0] ?? '').replaceAll('"', ''));
  };

  it('has every document once, page after page, however many were opened at one instant', async () => {
    const told = await Promise.all(
      Array.from({ length: 1_100 }, (_, n) => desk.tell([[n % 3, 'DocumentReceived']])),
    );
    const cases = await casesOf(eve);
    expect(cases).toHaveLength(told.length);
    expect(new Set(cases)).toEqual(new Set(told));
    const first = await casesOf(eve, { from: minute(0), to: minute(1) });
    expect(new Set(first)).toEqual(new Set(told.filter((_, n) => n % 3 === 0)));
  });

  it('has for a head what their unit had, was to get or took note of, with all that happened to it', async () => {
    const elsewhere = plain().slice(0, 2);
    const seen = [
      await desk.tell([...elsewhere, [30, 'DocumentHandedOver']]),
      await desk.tell([...elsewhere, [30, 'DocumentHandedOver', { purpose: 'acquaintance' }]]),
    ];
    await desk.tell(elsewhere);
    await desk.tell([...elsewhere, [30, 'AccessLevelSet', { accessLevel: 'secret' }]]);
    expect((await casesOf(dora)).sort()).toEqual([...seen, ...seen, ...seen].sort());
    expect(await casesOf({ ...dora, authorityId: 'hillside', oversees: ['hillside.all'] })).toEqual(
      [],
    );
    await expect(casesOf(bob)).rejects.toThrow(InsightNotPermitted);
  });
});
