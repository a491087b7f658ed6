import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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
      const again = await imported(`${permits}/receipt.xes.gz`, dataDir);
      expect(again).toMatchObject({ alreadyThere: 5_763, events: 0 });
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  }, 300_000);
});

const imported = (file: string, dataDir: string): Promise<Summary> =>
  importLog(
    { file, authorityId: 'permits', env: { CHANCERY_DATA: dataDir } },
    {
      parallel: 64,
      progress: { begin: () => undefined, at: () => undefined, end: () => undefined },
      signal: new AbortController().signal,
    },
  );

/** Plans the whole log and runs every command through the rules, without any store. */
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
  for (const planned of steps.flatMap(({ commands }) => commands)) {
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
