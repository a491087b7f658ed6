import type { Summary } from './summary.js';

/** The summary as a page of text. */
export const pageOf = (summary: Summary): string =>
  [
    heading(summary),
    accountOf(summary),
    eventsOf(summary),
    termsOf(summary),
    unmappedOf(summary),
    refusalsOf(summary),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

const heading = ({ log, authority, mapping, interrupted }: Summary): string =>
  `${interrupted ? 'Interrupted: ' : ''}${log} -> authority ${authority} (mapping: ${mapping})`;

const accountOf = (summary: Summary): string =>
  table([
    ['cases', summary.cases],
    ['events of the log', summary.logEvents],
    ['  recorded by a rule', summary.appended],
    ['  kept as a note', summary.noted],
    ['  there already', summary.alreadyThere],
    ['  lost', summary.lost],
    ['refusals', summary.refused],
    ['events with a text cut at " […]"', summary.cut],
    ['seconds', summary.seconds],
    ['log events per second', rateOf(summary)],
  ]);

const rateOf = ({ logEvents, replaySeconds }: Summary): number =>
  Math.round(logEvents / Math.max(replaySeconds, 0.001));

const eventsOf = ({ events, byType }: Summary): string =>
  events === 0
    ? 'Nothing was appended.'
    : `Appended events: ${format(events)}\n${table(indented(byType))}`;

const termsOf = ({ terms }: Summary): string =>
  Object.values(terms).some((count) => count > 0)
    ? `Terms of documents:\n${table(indented({ ...terms }))}`
    : '';

const unmappedOf = ({ unmapped }: Summary): string => {
  const rows = indented(unmapped);
  return rows.length === 0
    ? ''
    : `Activities that no rule knows, kept as notes:\n${table(firstOf(rows))}`;
};

const refusalsOf = ({ refusals }: Summary): string =>
  refusals.length === 0
    ? ''
    : [
        'Refused, and kept as notes:',
        ...firstOf(refusals).map(
          ({ count, command, activity, code, reason, firstLine }) =>
            `  ${format(count)} x ${command} for "${activity}": ${reason} (${code}; first at line ${firstLine})`,
        ),
      ].join('\n');

const firstOf = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, 30);

type Row = readonly [string, number];

const indented = (counts: Readonly<Record<string, number>>): readonly Row[] =>
  Object.entries(counts).map(([name, count]) => [`  ${name}`, count]);

const table = (rows: readonly Row[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length));
  const digits = Math.max(...rows.map(([, count]) => format(count).length));
  return rows
    .map(([name, count]) => `${name.padEnd(width)}  ${format(count).padStart(digits)}`)
    .join('\n');
};

const format = (count: number): string =>
  count.toLocaleString('en-US', { maximumFractionDigits: 1 });
