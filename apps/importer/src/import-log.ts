import { ImportEndedEarly } from './import-ended-early.js';
import { mappingFor, prepare } from './prepare.js';
import type { PreparedLog } from './prepare.js';
import { replay } from './replay.js';
import type { ReplayOptions } from './replay.js';
import { openOffice } from './stores/office.js';
import { openStores } from './stores/open-stores.js';
import { Account } from './summary/account.js';
import { summaryOf } from './summary/summary.js';
import type { Summary } from './summary/summary.js';

export interface ImportRequest {
  readonly file: string;
  /** The encoding of the file, if the user named one. */
  readonly encoding?: string;
  readonly mappingFile?: string;
  /** Id of the authority: a slug. */
  readonly authorityId: string;
  /** The environment, for which stores to use. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Brings a log in: reads it through, founds the authority, replays the cases. Done again it appends nothing;
 * ended in the middle, however that came about, it goes on where it was. Throws ImportEndedEarly once
 * something may be recorded; after any other error nothing is.
 */
export const importLog = async (
  request: ImportRequest,
  options: ReplayOptions,
): Promise<Summary> => {
  const { file, authorityId } = request;
  const started = performance.now();
  const log = await readThrough(request, options);
  const account = new Account();
  const replaySeconds = await recordIn(request.env, log, account, options);
  return summaryOf(account, {
    log: file,
    mapping: log.named.name,
    authority: authorityId,
    seconds: secondsSince(started),
    replaySeconds,
    interrupted: options.signal.aborted,
    cut: log.survey.cut,
  });
};

const readThrough = async (
  { file: path, encoding, mappingFile, authorityId }: ImportRequest,
  { progress }: ReplayOptions,
): Promise<PreparedLog> => {
  const file = { path, ...(encoding !== undefined && { encoding }) };
  const now = new Date().toISOString();
  const named = await mappingFor(file, now, mappingFile);
  progress.begin('Reading', 100);
  const reading = (part: number): void => progress.at(Math.round(part * 100));
  const log = await prepare(file, named, { authorityId, now, reading });
  progress.end();
  return log;
};

/** Answers the seconds that the replay itself took. */
const recordIn = async (
  env: NodeJS.ProcessEnv,
  log: PreparedLog,
  account: Account,
  options: ReplayOptions,
): Promise<number> => {
  const [settings, close] = await openStores(env);
  try {
    const office = await openOffice(settings, (event) => account.append(event));
    try {
      await log.demandUnchanged();
      const started = performance.now();
      await replay(log, office, account, options).catch(throwAsEndedEarly);
      return secondsSince(started);
    } finally {
      await office.close();
    }
  } finally {
    await close();
  }
};

const throwAsEndedEarly = (cause: unknown): never => {
  throw new ImportEndedEarly(cause);
};

const secondsSince = (started: number): number => Math.round(performance.now() - started) / 1_000;
