import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, RunningOffice } from '@chancery/testing';

const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-full-'));
const disk = path.join(folder, 'disk');
mkdirSync(disk);
const isMounted =
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', disk]).status === 0;
if (!isMounted)
  console.warn('The specs of a full disk are skipped: they need the right to mount a tmpfs.');

(isMounted ? describe : describe.skip)('an office on a full disk', () => {
  const filler = path.join(disk, 'filler');
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start({ dataDir: path.join(disk, 'data') });
  }, 120_000);
  afterAll(async () => {
    await office?.stop();
    execFileSync('umount', ['-l', disk]);
    rmSync(folder, { recursive: true, force: true });
  });

  const fill = (): void => {
    const file = openSync(filler, 'a');
    try {
      for (;;) writeSync(file, Buffer.alloc(65_536));
    } catch {
      closeSync(file); // full
    }
  };
  const receive = (subject: string) =>
    office.as('olena').post<{ documentId: string; code: string; detail: string }>('/v1/documents', {
      unitId: 'riverside.registry',
      channel: 'desk',
      kind: 'letter',
      subject,
      sender: { kind: 'person', name: 'A sender' },
    });
  const upload = (bytes: number) =>
    fetch(`${office.url}/v1/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${office.as('olena').token}`,
        'content-type': 'application/octet-stream',
      },
      body: new Uint8Array(bytes).fill(1),
    });

  it('answers an upload that does not fit with 507, and goes on', async () => {
    const reply = await upload(90 * 1024 * 1024);
    expect([reply.status, await reply.json()]).toMatchObject([507, { code: 'file-store-full' }]);
    expect((await receive('After the upload')).status).toBe(201);
  });

  it('refuses to write in words, while reading and health go on, for longer than connections are kept', async () => {
    const { programs } = office;
    fill();
    for (let round = 0; round < 5; round++) {
      const { status, body } = await receive('Too much');
      expect([status, body.code]).toEqual([507, 'storage-full']);
      expect(body.detail).toMatch(/disk of the office is full, so nothing was recorded/);
      expect((await upload(1_000)).status).toBe(507);
      for (const route of ['/v1/documents', '/v1/work-items', '/health/live', '/health/ready'])
        expect([route, (await office.as('olena').get(route)).status]).toEqual([route, 200]);
      await sleep(5_000);
    }
    expect(office.programs).toEqual(programs);
  }, 120_000);

  it('takes orders again by itself when there is room, and has lost nothing', async () => {
    rmSync(filler);
    const { documentId } = await eventually(async () => {
      const { status, body } = await receive('There is room');
      expect(status).toBe(201);
      return body;
    }, 30_000);
    await eventually(async () => {
      const { body } = await office
        .as('olena')
        .get<{ items: { documentId: string }[] }>('/v1/documents');
      expect(body.items.map((each) => each.documentId)).toContain(documentId);
    }, 30_000);
  }, 60_000);
});
