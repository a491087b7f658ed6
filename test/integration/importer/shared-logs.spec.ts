import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { documentDecider, RegisterDocument } from '@chancery/documents';
import type { Document } from '@chancery/documents';
import { DomainError } from '@chancery/kernel';
import { importLog } from '../../../apps/importer/src/import-log.js';
import type { Cast } from '../../../apps/importer/src/plan/cast.js';
import type { PlannedCase } from '../../../apps/importer/src/plan/planned.js';
import { mappingFor, prepare } from '../../../apps/importer/src/prepare.js';
import { orderOf } from '../../../apps/importer/src/run/order-of.js';
import type { Summary } from '../../../apps/importer/src/summary/summary.js';

const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const permits = path.join(shared, 'wabo-receipt');

interface Expected {
  readonly log: string;
  readonly mapping: string;
  readonly cases: number;
  readonly events: number;
  /** Activities that no rule of the mapping knows. */
  readonly unmapped?: readonly string[];
}

const all: readonly Expected[] = [
  { log: 'wabo-receipt/receipt.csv.gz', mapping: 'permit-receipt', cases: 973, events: 5_763 },
  { log: 'wabo-receipt/receipt.xes.gz', mapping: 'permit-receipt', cases: 973, events: 5_763 },
  {
    log: 'bpic15-permits/BPIC15_1.csv.gz',
    mapping: 'building-permits',
    cases: 1_199,
    events: 52_217,
    unmapped: ['99_NOCODE_04'],
  },
  {
    log: 'bpic20-travel/PrepaidTravelCost.csv.gz',
    mapping: 'travel-declarations',
    cases: 2_007,
    events: 17_507,
  },
  {
    log: 'road-traffic-fines/traffic_fines_10000.csv.gz',
    mapping: 'traffic-fines',
    cases: 10_000,
    events: 34_724,
  },
];
const logs = all.filter(({ log }) => existsSync(shared + log));

const unlessAbsent = logs.length > 0 ? describe : describe.skip;

unlessAbsent(`the logs in ${shared} (skipped where they are absent)`, () => {
  it.each(logs)(
    '$log is recognised, and the rules of documents refuse nothing of what it tells',
    async ({ log, unmapped = [], ...expected }) => {
      const found = await told(shared + log);
      expect(found).toEqual({ ...expected, unmapped, refusals: [] });
    },
    180_000,
  );

  it('bring the permits of a municipality in, once', async () => {
    const dataDir = await mkdtemp(path.join(os.tmpdir(), 'import-shared-'));
    try {
      const first = await imported(`${permits}/receipt.csv.gz`, dataDir);
      expect(first).toMatchObject({ cases: 973, logEvents: 5_763, refused: 0, lost: 0 });
      expect(first.byType).toMatchObject({ DocumentReceived: 973, NumberAllocated: 973 });
      expect(first.appended + first.noted).toBe(5_763);
      expect(first.terms).toMatchObject({ started: 973, suspended: 0, extended: 0 });
      const { kept, missed } = first.terms;
      expect(kept + missed).toBe(first.byType['ClockStopped']);
      const again = await imported(`${permits}/receipt.xes.gz`, dataDir);
      expect(again).toMatchObject({ alreadyThere: 5_763, events: 0 });
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  }, 300_000);

  it('let the terms of building permits stand still, go on and become longer as the log says', async () => {
    const dataDir = await mkdtemp(path.join(os.tmpdir(), 'import-terms-'));
    try {
      const file = path.join(dataDir, 'suspended.csv');
      const log = path.join(shared, 'bpic15-permits/BPIC15_2.csv.gz');
      await writeFile(file, casesWith(log, ['07_OPS_010', '06_VD_020']));
      const summary = await imported(file, path.join(dataDir, 'data'));
      expect(summary).toMatchObject({ mapping: 'building-permits', lost: 0 });
      expect(summary.terms).toEqual({
        ...{ started: 152, suspended: 42, resumed: 37, extended: 52, kept: 36, missed: 108 },
      });
      const counts = summary.refusals.map(({ code, count }) => [code, count]);
      expect(counts).toEqual([
        ['extension-too-late', 13],
        ['clock-not-running', 6],
        ['extension-over-cap', 4],
      ]);
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  }, 300_000);
});

/** The cases of a log that have an event of one of these activities, as a log of its own. */
const casesWith = (file: string, activities: readonly string[]): string => {
  const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const caseOf = (line: string): string => line.slice(0, line.indexOf(','));
  const wanted = new Set(
    lines.filter((line) => activities.some((one) => line.includes(`,${one},`))).map(caseOf),
  );
  return [header, ...lines.filter((line) => wanted.has(caseOf(line)))].join('\n');
};

const imported = (file: string, dataDir: string): Promise<Summary> =>
  importLog(
    { file, authorityId: 'permits', env: { CHANCERY_DATA: dataDir } },
    {
      parallel: 64,
      progress: { begin: () => undefined, at: () => undefined, end: () => undefined },
      signal: new AbortController().signal,
    },
  );

/** Plans the whole log and runs every command but those of terms through the rules, without any store. */
const told = async (path: string): Promise<Record<string, unknown>> => {
  const file = { path };
  const now = new Date().toISOString();
  const named = await mappingFor(file, now);
  const { planner, survey, cases } = await prepare(file, named, {
    authorityId: 'town',
    now,
    reading: () => undefined,
  });
  const refusals: string[] = [];
  const unmapped = new Set<string>();
  const takers = takersOf(survey.cast);
  for await (const one of (await cases()).cases) {
    const planned = planner.plan(one);
    for (const { event, isMapped } of planned.steps) if (!isMapped) unmapped.add(event.activity);
    refusals.push(...refusalsOf(planned, survey.cast, takers));
  }
  return {
    mapping: named.name,
    cases: survey.cases,
    events: survey.events,
    unmapped: [...unmapped],
    refusals,
  };
};

const refusalsOf = (
  { caseId, steps }: PlannedCase,
  cast: Cast,
  takers: readonly object[],
): readonly string[] => {
  let document: Document = documentDecider.initialState;
  const refusals: string[] = [];
  const commands = steps.flatMap((step) => step.commands);
  for (const planned of commands.filter(({ type }) => !type.endsWith('Clock'))) {
    try {
      const command = lookedUp(orderOf(planned, cast.principalOf(planned.by)), takers);
      documentDecider.admit(document, command);
      const events = documentDecider.decide(document, command);
      document = events.reduce((state, event) => documentDecider.evolve(state, event), document);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refusals.push(`${caseId}: ${planned.type}: ${error.code}`);
    }
  }
  return refusals;
};

type Order = ReturnType<typeof orderOf>;

/** Everybody of the log at every unit of it. */
const takersOf = ({ units, officers, names }: Cast): readonly object[] =>
  [...units]
    .map((name) => names.unitId(name))
    .flatMap((unitId) => [
      { unitId },
      ...officers.map((name) => ({ unitId, officerId: names.officerId(name) })),
    ])
    .map((place) => ({ ...place, isUnitActive: true, isOfficerThere: true }));

/** The command with what its handler would have looked up in the register and the directory. */
const lookedUp = (order: Order, standings: readonly object[]): Order => {
  const known = order instanceof RegisterDocument ? { number: '1', sequence: 1 } : { standings };
  const prototype = Object.getPrototypeOf(order) as object;
  return Object.assign(Object.create(prototype) as Order, order, {
    data: { ...order.data, ...known },
  });
};
