import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RunningOffice } from '@chancery/testing';

const pageOf = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const readme = pageOf('README.md');
const fiveMinutes = readme.slice(
  readme.indexOf('## Five minutes'),
  readme.indexOf('## A real year of work'),
);
/** The five minutes of the README and what goes on from there, as typed; the feed at the end never ends and is left out. */
const tour = `${fiveMinutes}\n${pageOf('docs/try.md')}`;
const blocks = [...tour.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);

const shellBlocks = (page: string): string[] =>
  [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) =>
    block.replaceAll(/^ {3}/gm, ''),
  );

describe('the page on events', () => {
  let office: RunningOffice;
  const folder = mkdtempSync(path.join(tmpdir(), 'receiver-'));

  beforeAll(async () => {
    office = await RunningOffice.start({ env: { CHANCERY_WEBHOOK_ALLOW: '127.0.0.1' } });
  }, 120_000);
  afterAll(async () => {
    await office?.stop();
    rmSync(folder, { recursive: true });
  });

  it('leads from a token to the first event and to a verified webhook, as it is typed', () => {
    const script = shellBlocks(pageOf('docs/events.md'))
      .join('\necho\n')
      .replaceAll('http://127.0.0.1:3000', office.url)
      .replaceAll('8099', String(20_000 + (process.pid % 10_000)))
      .replaceAll(/(?<![/\w])(kept\.db|secret\.txt|taken\.txt|created\.json)/g, `${folder}/$1`)
      .replace(/> \S+taken\.txt &/, '$& RECEIVER=$!\ntrap "kill $RECEIVER" EXIT\nsleep 1');
    const env = { ...process.env, CHANCERY_DATA: office.dataDir };
    const { stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { encoding: 'utf8', env });
    expect(stderr).toBe('');
    for (const said of [
      '{"id":"riverside.app.portal"}',
      '"isCaughtUp":true',
      '"secret":"whsec_',
      '"status":"active"',
      'chancery.subscription.test.v1 subscriptions/',
      '"isDelivered":true,"status":204',
      '"circuit":{"isOpen":false',
    ])
      expect(stdout).toContain(said);
  }, 120_000);
});

describe('the five-minute tour', () => {
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start();
  }, 120_000);
  afterAll(() => office?.stop());

  it('works as it is typed', () => {
    const script = blocks
      .filter((block) => !block.includes('/feed'))
      .join('\necho\nsleep 1\n')
      .replaceAll('http://127.0.0.1:3000', office.url)
      .replaceAll('./data/', `${office.dataDir}/`);
    const { stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const answers = stdout.split('\n').join(' ');
    expect(blocks.length).toBeGreaterThan(6);
    for (const said of [
      `"number":"00001/in-${new Date().getUTCFullYear()}"`,
      '"note":"Please examine and answer"',
      '"note":"Please examine and answer","officerId":"riverside.ivan"}',
      'It is already claimed by riverside.ivan.',
      '"code":"extension-over-cap"',
      '"rule":"extend"',
      '"words":"Priority set to urgent (Yuriy Melnyk for Maria Shevchenko)"',
      '"situation":"closed"',
      '"words":"Received at the desk"',
      '"rule":"roll","date":"2026-08-25","off":[{"date":"2026-08-24","name":"Independence Day"',
      '"asOf":"20',
      '"id":"urgent-applications"',
    ])
      expect(answers).toContain(said);
    const found = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as unknown;
    expect(found).toEqual({
      items: [
        expect.objectContaining({
          itemId: 'custody',
          number: `00001/in-${new Date().getUTCFullYear()}`,
          subject: 'Permit to fell two lime trees',
        }),
      ],
    });
  });
});
