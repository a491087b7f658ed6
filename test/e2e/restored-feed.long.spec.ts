import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice } from '@chancery/testing';

interface Page {
  readonly events: readonly { readonly subject: string }[];
  readonly next: string;
  readonly isCaughtUp: boolean;
}

/** A service outside that knows more than the office does, because the office was restored from a backup. */
describe('the feed of a restored office', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-restored-'));
  const [dataDir, backup, restored] = ['data', 'backup', 'restored'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  let office: RunningOffice | undefined;
  let portal: OfficeClient;

  afterAll(async () => {
    await office?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (data: string): Promise<void> => {
    office = await RunningOffice.start({ dataDir: data });
    const issuer = await DevIssuer.open(data);
    portal = new OfficeClient(office.url, await issuer.issue({ subject: 'riverside.app.portal' }));
  };

  const posted = async (client: OfficeClient | undefined, route: string, body: object) => {
    const reply = await client?.post<{ documentId: string }>(`/v1/${route}`, body);
    expect([reply?.status, reply?.body]).toEqual([expect.any(Number), reply?.body]);
    expect(reply?.status).toBeLessThan(300);
    return reply?.body.documentId ?? '';
  };

  const received = (): Promise<string> =>
    posted(office?.as('olena'), 'documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'letter', subject: 'A lime tree' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });

  const command = async (program: string, data: string, ...args: string[]): Promise<void> => {
    const child = spawn(process.execPath, [`apps/standalone/dist/${program}.js`, ...args], {
      env: { ...process.env, NODE_OPTIONS: '', CHANCERY_DATA: data },
      stdio: 'ignore',
    });
    expect(await once(child, 'exit')).toEqual([0, null]);
  };

  /** The cursor behind a document. */
  const behind = (documentId: string): Promise<string> =>
    eventually(async () => {
      const { body } = await portal.get<Page>('/v1/event-feed?limit=1000');
      expect(body.events.map(({ subject }) => subject)).toContain(`documents/${documentId}`);
      return body.next;
    }, 20_000);

  const asked = async (after: string) => {
    const { status, body } = await portal.get<Page & { code?: string }>(
      `/v1/event-feed?limit=1000&after=${after}`,
    );
    return { status, code: body.code, events: body.events };
  };

  it('tells whoever is ahead of it, and goes on for whoever is not', async () => {
    await open(dataDir);
    const issuer = await DevIssuer.open(dataDir);
    const platform = new OfficeClient(
      office?.url ?? '',
      await issuer.issue({ subject: 'restored-feed', isPlatform: true }),
    );
    await posted(platform, 'authorities/riverside/applications', { code: 'portal', name: 'P' });
    await posted(platform, 'applications/riverside.app.portal/grants', {
      ...{ clearance: 'internal', content: 'thin' },
    });
    const before = await behind(await received());
    await command('backup', dataDir, '--to', backup);
    await received();
    const ahead = await behind(await received());
    await office?.stop();

    await command('restore', restored, '--from', backup);
    copyFileSync(path.join(dataDir, 'master.key'), path.join(restored, 'master.key'));
    await open(restored);
    await eventually(async () => expect((await asked(before)).status).toBe(200), 30_000);
    expect(await asked(ahead)).toMatchObject({ status: 409, code: 'cursor-ahead-of-ledger' });

    const anew: string[] = [];
    for (let at = 0; at < 4; at++) anew.push(await received());
    await behind(anew[3] ?? '');
    expect(await asked(ahead)).toMatchObject({ status: 410, code: 'cursor-of-another-ledger' });
    const { events } = await asked(before);
    for (const documentId of anew)
      expect(events.map(({ subject }) => subject)).toContain(`documents/${documentId}`);
  }, 300_000);
});
