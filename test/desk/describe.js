/** The description of the API, from the built program in this process; no store is asked. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SearchLanguages } from '@chancery/documents';
import { Metrics } from '@chancery/http';
import { DevIssuer } from '@chancery/one-machine';
import { createLogger } from '@chancery/program';

export const describe = async (createApi) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'chancery-description-'));
  const app = await createApi(
    {
      ...{ host: '127.0.0.1', port: 0, dataDir, origins: [] },
      files: { folder: path.join(dataDir, 'files'), limit: 1_000 },
      stores: {
        eventStoreUrl: 'esdb://127.0.0.1:1?tls=false',
        databaseUrl: 'postgresql://nobody:nothing@127.0.0.1:1/nowhere',
        masterKey: '0'.repeat(32),
      },
      tokens: (await DevIssuer.open(dataDir)).verification,
      languages: new SearchLanguages(),
      operatorToken: undefined,
      signIn: { kind: 'none' },
    },
    createLogger({ name: 'api', level: 'fatal' }),
    new Metrics(),
  );
  const { body } = await app.inject({ url: '/openapi.json' });
  rmSync(dataDir, { recursive: true });
  return JSON.parse(body);
};
