import type { EventStore } from '@chancery/event-store';
import { placeOf, reasonOf } from '@chancery/program';
import type { Database } from '@chancery/read-store';
import { fault, well, type Finding } from './finding.js';
import { examineFollowers } from './followers.js';
import { examineKey, examinePostgres } from './postgres.js';

/** The stores that can be asked. An embedded store can be asked only while the office runs. */
export interface Stores {
  readonly log: EventStore | undefined;
  readonly database: Database | undefined;
  readonly eventStoreUrl: string | undefined;
  readonly masterKey: string | undefined;
}

/** Both stores, and what can be known only with their answers. */
export const examineStores = async (stores: Stores): Promise<readonly Finding[]> => {
  const { log, database, eventStoreUrl = '', masterKey } = stores;
  const [logFindings, rowFindings] = await Promise.all([
    log
      ? orUnreachable('Event store', eventStoreUrl, () => examineLog(log))
      : asleep('Event store'),
    database
      ? orUnreachable('Postgres', database.url, () => examinePostgres(database))
      : asleep('Postgres'),
  ]);
  const isReached = (findings: readonly Finding[]): boolean =>
    findings.every(({ weight }) => weight !== 'fault');
  const further =
    database && isReached(rowFindings)
      ? [
          ...(await examineKey(database, masterKey)),
          ...(log && isReached(logFindings) ? await examineFollowers(database, log) : []),
        ]
      : [];
  return [...logFindings, ...rowFindings, ...further];
};

const asleep = (about: string): readonly Finding[] => [
  well(about, 'Embedded; it starts with the office.'),
];

const orUnreachable = async (
  about: string,
  address: string,
  examine: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> => {
  try {
    return await examine();
  } catch (error) {
    const setting = about === 'Postgres' ? 'DATABASE_URL' : 'EVENTSTORE_URL';
    return [
      fault(
        about,
        `It does not answer at ${placeOf(address)} (${reasonOf(error)}).`,
        `Start it, or correct ${setting}.`,
      ),
    ];
  }
};

const examineLog = async (log: EventStore): Promise<readonly Finding[]> => {
  const [version, head] = await Promise.all([log.version(), log.head()]);
  const end = head ? `its last event is at position ${head.position}` : 'it is empty';
  return [well('Event store', `It answers, version ${version}; ${end}.`)];
};
