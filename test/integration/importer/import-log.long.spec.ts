import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { CloseDocument, SettleDocument } from '@chancery/documents';
import { deriveId } from '@chancery/event-store';
import type { Recorded } from '@chancery/kernel';
import { importLog } from '../../../apps/importer/src/import-log.js';
import { openOffice } from '../../../apps/importer/src/stores/office.js';
import type { Office } from '../../../apps/importer/src/stores/office.js';
import { openStores } from '../../../apps/importer/src/stores/open-stores.js';
import type { Summary } from '../../../apps/importer/src/summary/summary.js';

/** Each test starts and stops stores of its own, which takes long on a busy machine. */
jest.setTimeout(240_000);

const demonstration = 'apps/importer/demo/millbrook.csv';

describe('an import into stores of its own', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'import-log-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const env = (): NodeJS.ProcessEnv => ({ CHANCERY_DATA: path.join(folder, 'data') });
  const silent = { begin: () => undefined, at: () => undefined, end: () => undefined };

  const run = (file: string, authorityId: string, mappingFile?: string): Promise<Summary> =>
    importLog(
      { file, authorityId, env: env(), ...(mappingFile && { mappingFile }) },
      { parallel: 16, progress: silent, signal: new AbortController().signal },
    );

  const inOffice = async <Result>(work: (office: Office) => Promise<Result>): Promise<Result> => {
    const [settings, close] = await openStores(env());
    const office = await openOffice(settings, () => undefined);
    try {
      return await work(office);
    } finally {
      await office.close();
      await close();
    }
  };

  const streamOf = (authorityId: string, caseId: string): Promise<Recorded[]> =>
    inOffice(async ({ store }) => {
      const events: Recorded[] = [];
      const documentId = deriveId(authorityId, 'case', caseId);
      for await (const event of store.readStream(`document-${documentId}`)) events.push(event);
      return events;
    });

  const fileOf = async (name: string, text: string): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, text);
    return file;
  };

  it('tells the demonstration log, by its officers and at its times', async () => {
    const summary = await run(demonstration, 'millbrook');
    expect(summary).toMatchObject({
      mapping: 'millbrook',
      cases: 50,
      logEvents: 225,
      appended: 219,
      noted: 6,
      alreadyThere: 0,
      lost: 0,
      refused: 0,
    });
    const [received, registered] = await streamOf('millbrook', 'M-001');
    expect(received).toMatchObject({
      type: 'DocumentReceived',
      data: { sender: { name: 'Halyna Moroz' }, subject: 'Smell from the brewery' },
      metadata: {
        actor: { kind: 'officer', id: 'millbrook.marko-lys' },
        authorityId: 'millbrook',
        unitId: 'millbrook.registry',
        occurredAt: '2025-01-06T07:14:13.000Z',
      },
    });
    expect(registered).toMatchObject({
      type: 'DocumentRegistered',
      data: {
        registerId: 'millbrook.LET.2025',
        number: expect.stringMatching(/^\d{4}\/LET-2025$/) as unknown,
      },
    });
  });

  it('appends nothing the second time', async () => {
    const summary = await run(demonstration, 'millbrook');
    expect(summary).toMatchObject({
      alreadyThere: 225,
      appended: 0,
      noted: 0,
      events: 0,
      byType: {},
    });
  });

  it('tells the same whether the events of a case stand together or apart', async () => {
    const [header = '', ...lines] = (await readFile(demonstration, 'utf8')).trim().split('\n');
    const together = lines.sort((a, b) => (a.slice(0, 5) < b.slice(0, 5) ? -1 : 1));
    const file = await fileOf('together.csv', [header, ...together].join('\n'));
    expect(await run(file, 'millbrook')).toMatchObject({ alreadyThere: 225, events: 0 });
  });

  it('goes on with a case that has grown, and notes what cannot be done any more', async () => {
    const header = 'case,activity,at,officer,unit,channel,kind,subject,sender,due,closed\n';
    const rest = 'Post,letter,A matter,Somebody,2025-03-01,\n';
    const half =
      `G-1,Letter received,2025-02-03 09:00:00,Ann Bell,Registry,${rest}` +
      `G-1,Work begun,2025-02-04 09:00:00,Bob Hill,Permits,${rest}`;
    const full = `${half}G-1,Answer drafted,2025-02-05 09:00:00,Cid Lane,Permits,${rest}`;
    expect(await run(await fileOf('half.csv', header + half), 'grown')).toMatchObject({
      appended: 2,
    });

    await inOffice(async ({ bus }) => {
      const documentId = deriveId('grown', 'case', 'G-1');
      const by = {
        kind: 'service',
        id: 'spec',
        authorityId: 'grown',
        posts: [],
        oversees: [],
        clearance: 'secret',
      } as const;
      const at = '2025-02-04T12:00:00.000Z';
      await bus.execute(new SettleDocument({ documentId, way: 'withdrawn', at }, by));
      await bus.execute(new CloseDocument({ documentId, at }, by));
    });

    const file = await fileOf('full.csv', header + full);
    const summary = await run(file, 'grown');
    expect(summary).toMatchObject({ alreadyThere: 2, appended: 0, noted: 1, lost: 0, refused: 1 });
    expect(summary.refusals).toEqual([
      expect.objectContaining({
        activity: 'Answer drafted',
        code: 'action-not-allowed-now',
        count: 1,
        firstLine: 4,
      }),
    ]);
    const notes = (await streamOf('grown', 'G-1')).filter(({ type }) => type === 'NoteAdded');
    expect(notes.map(({ data }) => (data as { text: string }).text)).toContainEqual(
      expect.stringMatching(/^Answer drafted, Cid Lane \(refused: /),
    );
    expect(await run(file, 'grown')).toMatchObject({ alreadyThere: 3, events: 0 });
  });

  it('records nothing of a log that is broken at its end', async () => {
    const text = await readFile(demonstration, 'utf8');
    const file = await fileOf(
      'broken.csv',
      `${text}M-051,Letter received,yesterday,Ann,Registry,,,,,,\n`,
    );
    await expect(run(file, 'broken')).rejects.toThrow('Line 227: "yesterday" is not a date');
    expect(await streamOf('broken', 'M-001')).toEqual([]);
  });
});
