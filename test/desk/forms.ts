import type { Page } from 'playwright-core';
import { axeFindings } from './browser.js';

/** Presses a button, fills the form that opens, finds no fault in it, and sends it by keyboard. */
export const act = async (
  page: Page,
  name: RegExp,
  fill: () => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  await page.getByRole('button', { name }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
};

/** Chooses one or several by writing the beginning of their names. */
export const choose = async (
  page: Page,
  label: string,
  ...names: readonly string[]
): Promise<void> => {
  for (const name of names) {
    await page.getByRole('combobox', { name: label }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
};
