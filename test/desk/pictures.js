/**
 * `npm run docs:pictures`: starts an office of its own, works in it as the guide of the desk tells, and takes the
 * pictures of `docs/desk.md`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { SignInLinks } from '@chancery/one-machine';
import { furnish } from './pictured-office.js';

const root = new URL('../..', import.meta.url).pathname;
const folder = path.join(root, 'docs/pictures');
const executablePath =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((each) => existsSync(each));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const startOffice = async (dataDir) => {
  const port = await freePort();
  const office = spawn(process.execPath, ['apps/standalone/dist/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), CHANCERY_DATA: dataDir },
  });
  await new Promise((resolve, reject) => {
    office.stdout.on('data', (said) => String(said).includes('Chancery is ready') && resolve());
    office.once('exit', () => reject(new Error('The office did not start.')));
  });
  return { url: `http://127.0.0.1:${port}`, office };
};

/** The pages of the guide: who looks, at what, and what they do there first. */
const pictures = ({ lime, answer }) => [
  ['desk', 'ivan', '/'],
  ['queue', 'ivan', '/queue?unitId=riverside.permits'],
  ['document', 'ivan', `/documents/${lime}`],
  ['tasks', 'maria', `/documents/${lime}/tasks`],
  ['route', 'yuriy', `/documents/${answer}/route`],
  [
    'commands',
    'ivan',
    `/documents/${lime}`,
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('#palette-0').waitFor();
    },
  ],
];

const dataDir = mkdtempSync(path.join(tmpdir(), 'chancery-pictures-'));
const { url, office } = await startOffice(dataDir);
const tokens = JSON.parse(readFileSync(path.join(dataDir, 'tokens.json'), 'utf8'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const made = await furnish(url, tokens);
  mkdirSync(folder, { recursive: true });
  for (const [name, officer, address, act] of pictures(made)) {
    const context = await browser.newContext({
      locale: 'en',
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const code = new SignInLinks(dataDir).make(`riverside.${officer}`);
    await page.goto(`${url}/desk/login?code=${code}`);
    await page.goto(`${url}/desk${address}`);
    await page.getByText('Live', { exact: true }).waitFor();
    await page.waitForTimeout(1_500);
    await act?.(page);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    await context.close();
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  office.kill('SIGINT');
  await new Promise((resolve) => office.once('exit', resolve));
  rmSync(dataDir, { recursive: true, force: true });
}
