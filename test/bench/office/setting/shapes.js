/**
 * The ways that documents take through an authority, each as the list of groups that had it in hand, event
 * by event: `[0, 0, 1, 1, 2]`. They are those of the permit log that lies beside the project, if it is there;
 * if not, a few that are typical of it.
 */
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { root } from '../../lib/processes.js';

const logFile = path.join(root, '../shared/data/wabo-receipt/receipt.csv.gz');

const typical = [
  [0, 0, 0, 0, 0, 0],
  [0, 0, 1, 1, 1, 1],
  [0],
  [0, 0, 1, 1, 0, 0, 0],
  [0, 0, 0, 2, 2, 2, 2],
  [0, 1, 1, 1, 2, 2, 1, 1, 1],
];

export const shapes = async () => (existsSync(logFile) ? shapesOf(logFile) : typical);

async function shapesOf(file) {
  const groups = new Map([['EMPTY', 0]]);
  const cases = new Map();
  const rows = createReadStream(file)
    .pipe(createGunzip())
    .pipe(parse({ columns: true, bom: true }));
  for await (const { 'case:concept:name': id, 'org:group': group } of rows) {
    if (!groups.has(group)) groups.set(group, groups.size);
    const before = cases.get(id) ?? [];
    cases.set(id, [...before, group === 'EMPTY' ? (before.at(-1) ?? 0) : groups.get(group)]);
  }
  return [...cases.values()];
}
