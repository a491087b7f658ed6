/** What people read: each figure with what stands beside it, and in the end which aims were missed. */
import { isMet } from './figure.js';

export function printFigure({ id, unit, value, spread, beside, says }) {
  console.log(`\n${id.padEnd(18)} ${format(value)} ${unit}${range(spread)}`);
  for (const peer of beside) console.log(`  ${lineOf(peer)}`);
  if (says) console.log(`  ${says}`);
}

const lineOf = ({ name, value, spread, ratio, aim, ...peer }) => {
  const aimed = aim ? `, aim ${aim}: ${verdicts.get(isMet({ ratio, aim, ...peer }))}` : '';
  return `beside ${name}: ${format(value)}${range(spread)}, ratio ${format(ratio)}${aimed}`;
};

const verdicts = new Map([
  [true, 'met'],
  [false, 'MISSED'],
  [undefined, 'see for yourself'],
]);

export function printSummary(figures) {
  const aims = figures.flatMap(({ id, beside }) => beside.map((peer) => ({ id, ...peer })));
  const missed = aims.filter((peer) => isMet(peer) === false);
  const counted = aims.filter((peer) => isMet(peer) !== undefined);
  console.log(`\n${counted.length - missed.length} of ${counted.length} aims met.`);
  for (const { id, name, ratio, aim } of missed)
    console.log(`  missed: ${id}, beside ${name}: ${ratio}, aim ${aim}`);
}

const format = (number) => number.toLocaleString('en', { maximumSignificantDigits: 3 });
const range = (spread) => (spread ? ` (${spread.map(format).join(' to ')})` : '');
