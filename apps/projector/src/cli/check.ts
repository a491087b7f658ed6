import { contexts, projectionsOf } from '@chancery/contexts';
import { isSame, verify, type Verification } from '@chancery/read-store';
import cliProgress from 'cli-progress';
import { printTable } from './print-table.js';
import type { Stores } from './stores.js';

const projections = projectionsOf(contexts);

/** Verifies groups one after the other; true if every row is as the log says. */
export const check = async (
  { source, reads }: Stores,
  groups: readonly string[],
  sample?: number,
): Promise<boolean> => {
  const found: Verification[] = [];
  for (const group of groups) {
    const bar = new cliProgress.SingleBar({
      format: `${group} {bar} {percentage} %`,
      clearOnComplete: true,
    });
    bar.start(1_000, 0);
    const options = { database: reads.database, source, projections, ...(sample && { sample }) };
    const onProgress = (share: number): void => bar.update(Math.floor(share * 1_000));
    found.push(await verify({ ...options, onProgress }, group).finally(() => bar.stop()));
  }
  show(found);
  const isRight = found.every(
    ({ tables, wrongCounts }) => tables.every(isSame) && wrongCounts.length === 0,
  );
  const parked = found.filter(({ parked }) => parked.events > 0);
  const but = parked.length > 0 ? ', but for what is parked' : '';
  console.log(
    isRight ? `Every row is as the log says${but}.` : 'The rows are not what the log says.',
  );
  return isRight && parked.length === 0;
};

const show = (found: readonly Verification[]): void => {
  showTables(found);
  for (const { group, parked, skipped } of found) {
    if (parked.events > 0)
      console.log(
        `${group}: ${parked.events} events of ${parked.streams} streams are parked; see: parked ${group}`,
      );
    if (skipped > 0)
      console.log(`${group}: ${skipped} events were left out at operators' requests`);
  }
};

const showTables = (found: readonly Verification[]): void => {
  printTable(
    ['group', 'table', 'rows', 'missing', 'surplus', 'different', 'examples'],
    found.flatMap(({ group, tables, wrongCounts }) => [
      ...tables.map((each) => [
        group,
        each.table,
        each.rows,
        each.missing,
        each.surplus,
        each.different,
        each.examples.join(' ') || undefined,
      ]),
      ...wrongCounts.map((name) => [
        group,
        name,
        undefined,
        undefined,
        undefined,
        undefined,
        'counts are wrong',
      ]),
    ]),
  );
};
