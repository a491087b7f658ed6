import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SignInLinks } from '@chancery/one-machine';
import type { RunningOffice } from '@chancery/testing';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is on this machine, if it is. */
export const chromiumPath = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place));

const launching = {
  executablePath: chromiumPath ?? '',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
};

export const startBrowser = () => chromium.launch(launching);

/** The desk of an officer of the demonstration; faults of the page end up in `faults`. */
export const signIn = async (
  context: BrowserContext,
  office: RunningOffice,
  officer: string,
): Promise<Page> => {
  const page = await context.newPage();
  const code = new SignInLinks(office.dataDir).make(`riverside.${officer}`);
  await page.goto(`${office.url}/desk/login?code=${code}`);
  await page.getByRole('navigation').first().waitFor(); // keys are heard from then on
  return page;
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds wrong with the page as it is. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const { axe: run } = globalThis as unknown as {
      axe: { run: (root: unknown, options: object) => Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[] }[];
    }
    const root = (globalThis as unknown as { document: unknown }).document;
    const { violations } = await run.run(root, { runOnly });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join(' ')}`,
    );
  }, rules);
};
