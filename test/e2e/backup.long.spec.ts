import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually, RunningOffice } from '@chancery/testing';

interface Said {
  readonly code: number | null;
  readonly output: string;
}

const letter = 'Dear registrar';

describe('a backup of an office that works', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-backup-'));
  const dataDir = path.join(folder, 'data');
  const backup = path.join(folder, 'backup');
  const restored = path.join(folder, 'restored');
  let office: RunningOffice | undefined;

  beforeAll(async () => {
    office = await RunningOffice.start({ dataDir });
  }, 120_000);
  afterAll(async () => {
    await office?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const command = async (program: string, data: string, ...args: string[]): Promise<Said> => {
    const child = spawn(process.execPath, [`apps/${program}`, ...args], {
      env: { ...process.env, NODE_OPTIONS: '', CHANCERY_DATA: data },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    return { code, output };
  };

  const olena = () => {
    if (!office) throw new Error('the office does not run');
    return office.as('olena');
  };

  const upload = async (text: string): Promise<string> => {
    const { url, token } = olena();
    const response = await fetch(`${url}/v1/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      body: text,
    });
    return ((await response.json()) as { sha256: string }).sha256;
  };

  const receive = async (name: string): Promise<string> => {
    const sha256 = await upload(`${letter} of ${name}`);
    const { status, body } = await olena().post<{ documentId: string }>('/v1/documents', {
      unitId: 'riverside.registry',
      channel: 'desk',
      kind: 'letter',
      subject: `From ${name}`,
      sender: { kind: 'person', name },
      attachments: [{ sha256, name: 'letter.txt' }],
    });
    expect([status, body]).toEqual([201, expect.anything()]);
    return body.documentId;
  };

  const read = async (documentId: string) => {
    const { body } = await olena().get<{
      party: { name: string };
      attachments: { attachmentId: string }[];
    }>(`/v1/documents/${documentId}`);
    const [file] = body.attachments;
    const route = `/v1/documents/${documentId}/attachments/${file?.attachmentId}/content`;
    return { sender: body.party.name, content: await olena().get<unknown>(route) };
  };

  it('holds all that cannot be made again: record, files, names of parties', async () => {
    const first = await receive('Mariana');
    await upload('no document bears this yet');
    let isOver = false;
    const working = (async () => {
      for (let turn = 0; !isOver; turn++) await receive(`Sender ${turn}`);
    })();
    const taken = await command('standalone/dist/backup.js', dataDir, '--to', backup);
    isOver = true;
    await working;
    expect(taken).toEqual({
      code: 0,
      output: expect.stringMatching(/verified: \d+ events.*\n.*master key is NOT in it/) as unknown,
    });
    expect(readdirSync(backup).sort()).toEqual(['backup.json', 'eventstore', 'files', 'tables']);
    const again = await command('standalone/dist/backup.js', dataDir, '--to', backup);
    expect([again.code, again.output]).toEqual([1, expect.stringContaining('is not empty')]);
    await office?.stop();

    const from = ['--from', backup];
    expect((await command('standalone/dist/restore.js', dataDir, ...from)).output).toMatch(
      /is not empty/,
    );
    const back = await command('standalone/dist/restore.js', restored, ...from);
    expect(back).toEqual({ code: 0, output: expect.stringContaining('master.key') as unknown });
    copyFileSync(path.join(dataDir, 'master.key'), path.join(restored, 'master.key'));
    office = await RunningOffice.start({ dataDir: restored });
    await eventually(async () => {
      const { sender, content } = await read(first);
      expect([sender, content.status, content.body]).toEqual([
        'Mariana',
        200,
        `${letter} of Mariana`,
      ]);
    });
    const verified = await command('projector/dist/projections.js', restored, 'verify');
    expect(verified).toEqual({
      code: 0,
      output: expect.stringMatching(
        /Every row is as the log says\.(.|\n)*files of attachments are whole/,
      ) as unknown,
    });
  }, 300_000);

  it('is missed when a file is lost: which is told to readers and to the operator', async () => {
    const documentId = await receive('Petro');
    const sha256 = createHash('sha256').update(`${letter} of Petro`).digest('hex');
    const file = path.join(restored, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    expect(existsSync(file)).toBe(true);
    rmSync(file);
    const { content } = await read(documentId);
    expect([content.status, content.body]).toEqual([
      500,
      expect.objectContaining({ code: 'file-lost', data: { sha256 } }),
    ]);
    const verified = await command('projector/dist/projections.js', restored, 'verify');
    expect(verified).toEqual({
      code: 1,
      output: expect.stringContaining(`${sha256} of document ${documentId} is missing`) as unknown,
    });
  }, 120_000);
});
