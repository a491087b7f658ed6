import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { RunningOffice } from '@chancery/testing';

/** The five-minute tour of the README, typed as it stands there; the feed at its end goes on for ever and is left out. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const tour = readme.slice(
  readme.indexOf('## Five minutes'),
  readme.indexOf('## A real year of work'),
);
const blocks = [...tour.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);

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
      'The document is already claimed by riverside.ivan.',
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
