import path from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `Brings an event log (CSV or XES, gzip or not) in as the history of an authority.

  npm run import -- FILE [options]

  --mapping FILE     how the log is told in commands; by default the shipped mapping that fits it best
  --encoding NAME    the encoding of the log, such as windows-1251; by default UTF-8 or what the file says
  --authority CODE   the authority to record it in; by default named after the file
  --summary FILE     where to write the summary as JSON
  --parallel N       how many cases are replayed at the same time (default 64)
  --help             this text

The stores are those of the office that runs over the data folder (CHANCERY_DATA, default ./data), or those
that EVENTSTORE_URL and DATABASE_URL name; where none runs, they are started for as long as it takes.

Ends with 0 if the log is imported, 1 if nothing was imported, 2 for a wrong command line, 3 if an event was
lost, 4 if the import ended early, and 130 after Ctrl-C.`;

export interface CommandLine {
  readonly file: string;
  readonly mappingFile?: string;
  readonly encoding?: string;
  readonly authorityId: string;
  readonly summaryFile?: string;
  readonly parallel: number;
}

/** The command line is not as `usage` says. */
export class UsageError extends Error {}

/** Reads the command line; nothing if help is asked for. Throws UsageError. */
export const readCommandLine = (args: readonly string[]): CommandLine | undefined => {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Give one file to import.');
  if (values.summary !== undefined && path.resolve(values.summary) === path.resolve(file))
    throw new UsageError('The summary would overwrite the log. Name another file.');
  return {
    file,
    authorityId: authorityOf(values.authority ?? nameOf(file)),
    parallel: parallelOf(values.parallel ?? '64'),
    ...(values.mapping !== undefined && { mappingFile: values.mapping }),
    ...(values.encoding !== undefined && { encoding: values.encoding }),
    ...(values.summary !== undefined && { summaryFile: values.summary }),
  };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        encoding: { type: 'string' },
        authority: { type: 'string' },
        summary: { type: 'string' },
        parallel: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** `../logs/Receipt Phase.csv.gz` is `receipt-phase`. */
const nameOf = (file: string): string =>
  path
    .basename(file)
    .replace(/(\.(csv|tsv|txt|xes|xml|gz))+$/i, '')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

const authorityOf = (code: string): string => {
  const id = code.toLowerCase();
  if (/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/.test(id)) return id;
  throw new UsageError(
    `"${code}" is no code of an authority: letters, digits and inner dashes, up to 40.`,
  );
};

const parallelOf = (text: string): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 1_000) return number;
  throw new UsageError(`--parallel is a number from 1 to 1000, not "${text}".`);
};
