import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../../..');
const own = path.join(root, 'apps/portal/assets');

const files = [
  ...['tokens', 'base'].map((name) => path.join(root, `libs/ui/src/${name}.css`)),
  ...readdirSync(own)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => path.join(own, name)),
];

/** The tokens and base of `libs/ui`, and the files in `assets`, in the order of their names. */
export const stylesheet = files.map((file) => readFileSync(file, 'utf8')).join('\n');

const hash = createHash('sha256').update(stylesheet).digest('hex').slice(0, 16);

/** Bears a hash of the content, so that browsers keep it for a year. */
export const stylesheetPath = `/assets/${hash}.css`;
