import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually, RunningOffice } from '@chancery/testing';

const hasScanner = spawnSync('clamd', ['--version']).status === 0;
const withScanner = hasScanner ? describe : describe.skip;
if (!hasScanner) console.warn('clamd is not installed: the scanning of files is not tried.');

/** The test file of scanners, https://www.eicar.org/download-anti-malware-testfile/, in two parts for the sake of those. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(
  '',
);

interface Read {
  readonly attachments: readonly {
    attachmentId: string;
    screening: string | null;
    finding: string | null;
  }[];
}

withScanner('an office with a scanner for malicious software', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-scanning-'));
  const within = (...names: string[]) => path.join(folder, ...names);
  const socket = within('clamd.sock');
  let office: RunningOffice;
  let scanner: ChildProcess | undefined;

  /** clamd with one signature, so that it starts in a blink and needs no download. */
  const startScanner = (): void => {
    mkdirSync(within('signatures'), { recursive: true });
    const signature = Buffer.from(eicar).toString('hex');
    writeFileSync(within('signatures/test.ndb'), `Eicar-Test:0:*:${signature}\n`);
    writeFileSync(
      within('clamd.conf'),
      `DatabaseDirectory ${within('signatures')}\nLocalSocket ${socket}\nForeground true\nStreamMaxLength 1M\n`,
    );
    scanner = spawn('clamd', ['--config-file', within('clamd.conf')], { stdio: 'ignore' });
  };

  beforeAll(async () => {
    const env = { CHANCERY_CLAMD: `unix:${socket}` };
    office = await RunningOffice.start({ dataDir: within('data'), env });
  }, 120_000);

  afterAll(async () => {
    await office.stop();
    if (scanner?.kill()) await once(scanner, 'exit');
    rmSync(folder, { recursive: true });
  });

  const receive = async (content: string | Buffer): Promise<string> => {
    const { url, token } = office.as('olena');
    const upload = await fetch(`${url}/v1/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      body: content,
    });
    const { sha256 } = (await upload.json()) as { sha256: string };
    const { status, body } = await office
      .as('olena')
      .post<{ documentId: string }>('/v1/documents', {
        ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'letter', subject: 'Plan' },
        sender: { kind: 'person', name: 'Mariana' },
        attachments: [{ sha256, name: 'plan.pdf' }],
      });
    expect([status, body]).toEqual([201, expect.anything()]);
    return body.documentId;
  };

  const fileOf = async (documentId: string): Promise<Read['attachments'][number]> => {
    const { body } = await office.as('olena').get<Read>(`/v1/documents/${documentId}`);
    const [file] = body.attachments;
    if (!file) throw new Error('the document has no file');
    return file;
  };

  const expectScreened = (documentId: string, screening: string | null) =>
    eventually(async () => expect((await fileOf(documentId)).screening).toBe(screening), 60_000);

  const open = async (documentId: string) => {
    const { attachmentId } = await fileOf(documentId);
    return office
      .as('olena')
      .get(`/v1/documents/${documentId}/attachments/${attachmentId}/content`);
  };

  it('takes files while the scanner is away, and has them looked at when it is back', async () => {
    const letter = await receive('Dear registrar');
    expect((await open(letter)).status).toBe(200);
    expect((await fileOf(letter)).screening).toBe(null);
    startScanner();
    await expectScreened(letter, 'clean');
  }, 120_000);

  it('locks a file in which something is found, until a registrar answers for it', async () => {
    const plan = await receive(eicar);
    await expectScreened(plan, 'infected');
    const { attachmentId, finding } = await fileOf(plan);
    expect(finding).toMatch(/^Eicar-Test/);
    const refused = await open(plan);
    expect([refused.status, refused.body['code']]).toEqual([409, 'file-infected']);
    const release = `/v1/documents/${plan}/attachments/${attachmentId}/release`;
    const { status } = await office.as('olena').post(release, { reason: 'It is a test' });
    expect(status).toBe(200);
    expect((await open(plan)).status).toBe(200);
    const { body } = await office
      .as('olena')
      .get<{ words: string }[]>(`/v1/documents/${plan}/history`);
    const words = body.map((line) => line.words);
    expect(words).toContain('Malicious software found in file plan.pdf');
    expect(words).toContain('File plan.pdf released');
  }, 120_000);

  it('says of a file that is too large for the scanner that it was not scanned', async () => {
    const large = await receive(Buffer.alloc(2 * 2 ** 20, 'a'));
    await expectScreened(large, 'not-scanned');
    expect((await open(large)).status).toBe(200);
  }, 120_000);
});
