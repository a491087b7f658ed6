import { existsSync } from 'node:fs';
import path from 'node:path';
import { contexts, schemasOf } from '@chancery/contexts';
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { keptMasterKey, keptOperatorToken, runningOffice } from '@chancery/one-machine';
import { Database } from '@chancery/read-store';
import type { Settings } from '../settings.js';
import type { Check } from './checks.js';
import { examineIssuer } from './issuer.js';
import { examineFolder, judgeDisk, judgeNode, measureDisk } from './machine.js';
import { examineRunning, examineStopped } from './office.js';
import { judgeProcesses, readProcesses } from './processes.js';
import { examineStores } from './stores.js';

export interface Examination {
  readonly checks: readonly Check[];
  close(): Promise<void>;
}

/** All checks of an office, whether it runs or not. `jwksUrl`: of the issuer, if one is configured. */
export const examinationOf = (settings: Settings, jwksUrl: string | undefined): Examination => {
  const { dataDir, masterKey = keptMasterKey(dataDir) } = settings;
  const office = runningOffice(dataDir);
  const operatorToken = settings.operatorToken ?? keptOperatorToken(dataDir);
  const eventStoreUrl = settings.eventStoreUrl ?? office?.eventStoreUrl;
  const databaseUrl = settings.databaseUrl ?? office?.databaseUrl;
  const log = eventStoreUrl ? openLog(eventStoreUrl) : undefined;
  const database = databaseUrl ? new Database({ url: databaseUrl, connections: 2 }) : undefined;
  const stores = { log, database, eventStoreUrl, masterKey };
  const issuer = jwksUrl ? [check('Identity provider', () => examineIssuer(jwksUrl))] : [];
  return {
    checks: [
      check('Node', async () => [judgeNode(process.versions.node)]),
      check('Data folder', async () => [examineFolder(dataDir)]),
      check('Disk', async () => [judgeDisk(measureDisk(nearest(dataDir)))]),
      check('Processes', async () => judgeProcesses(readProcesses(), dataDir, office?.pid)),
      check('Office', () =>
        office ? examineRunning(office, operatorToken) : examineStopped(settings),
      ),
      ...issuer,
      check('Stores', () => examineStores(stores)),
    ],
    close: async () => {
      await Promise.all([log?.close(), database?.close()]);
    },
  };
};

const check = (about: string, examine: Check['examine']): Check => ({ about, examine });

const openLog = (address: string): EventStore =>
  new EventStore({ address, schemas: schemaTable(...schemasOf(contexts)), vault: noKeys });

/** The folder, or the nearest above it that is there. */
const nearest = (folder: string): string =>
  existsSync(folder) ? folder : nearest(path.dirname(folder));
