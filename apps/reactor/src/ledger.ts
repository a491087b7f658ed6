import { SingleBar } from 'cli-progress';
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import {
  empty,
  LedgerBuilder,
  loadEdge,
  openLedger,
  reattach,
  rootOf,
  verifyLedger,
  type LedgerDifference,
  type LedgerOptions,
  type LedgerProgress,
} from '@chancery/ledger';
import { readSettings, runCommand, storeSettings } from '@chancery/program';
import { Database, Leadership, migrate, SecretBox } from '@chancery/read-store';

const usage = `npm run ledger -- COMMAND
  status      how many entries there are, the root of their tree, and what is still to be numbered
  verify      compare every event of the log with its entry and the tree; ends with 1 if they differ
  reattach    go on after the log was copied to another server; entries and numbers stay
  rebuild     number the log again from its first event; stop the reactors first`;

const countedAtMost = 10_000;

/** Answers the code that the process ends with. */
type Work = (options: LedgerOptions) => Promise<number>;

const status: Work = async ({ database, secrets, store }) => {
  const { ledgerId, size, newest } = await openLedger(database, secrets);
  const { events, isMore } = await store.countAfter(newest?.position, countedAtMost);
  const root = rootOf(await loadEdge(database, size)).toString('hex');
  console.log(`ledger ${ledgerId}\nentries ${size}\nroot ${root}`);
  console.log(`still to be numbered ${events}${isMore ? ' or more' : ''}`);
  return 0;
};

const verify: Work = async (options) => {
  const found = await withBar(options, (progress) => verifyLedger(options, progress));
  for (const difference of found.differences) console.error(wordsOf(difference));
  console.log(`${found.size} entries, root ${found.root}, ${found.differences.length} differences`);
  return found.differences.length > 0 ? 1 : 0;
};

const attach: Work = async (options) => {
  console.log(`${await reattach(options)} entries; the next event goes on behind them`);
  return 0;
};

const rebuild: Work = async (options) => {
  const leadership = await Leadership.open(options.database, ['ledger'], () => undefined);
  try {
    await leadership.more(AbortSignal.timeout(2_000)).catch(() => {
      throw new Error('A reactor builds the ledger now. Stop it and run this again.');
    });
    await empty(options.database);
    await withBar(options, (progress) =>
      new LedgerBuilder(options, progress).catchUp(new AbortController().signal),
    );
  } finally {
    await leadership.close();
  }
  return status(options);
};

const commands: Readonly<Record<string, Work>> = { status, verify, reattach: attach, rebuild };

const wordsOf = ({ index, stream, revision, what }: LedgerDifference): string => {
  const entry = index === undefined ? '' : `entry ${index} `;
  return `${entry}${stream === undefined ? '' : `event ${revision} of ${stream} `}${what}`;
};

/** A bar that shows how much of the log was read. */
const withBar = async <T>(
  { store }: LedgerOptions,
  work: (progress: LedgerProgress) => Promise<T>,
): Promise<T> => {
  const head = (await store.head())?.position ?? 0n;
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {entries} entries | {eta_formatted} left',
    clearOnComplete: true,
  });
  bar.start(Number(head), 0, { entries: 0 });
  try {
    return await work((entries, position) => bar.update(Number(position), { entries }));
  } finally {
    bar.stop();
  }
};

await runCommand(usage, async ([name = '']) => {
  const work = commands[name];
  if (!work) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const settings = storeSettings(readSettings('reactor', process.env));
  const store = new EventStore({
    address: settings.eventStoreUrl,
    schemas: schemaTable(),
    vault: noKeys,
  });
  const database = new Database({ url: settings.databaseUrl });
  try {
    await migrate(database);
    const secrets = new SecretBox(settings.masterKey);
    process.exitCode = await work({ store, database, secrets });
  } finally {
    await store.close();
    await database.close();
  }
});
