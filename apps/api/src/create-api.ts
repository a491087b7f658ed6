import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpApp, type Metrics } from '@chancery/http';
import { ReadStore } from '@chancery/read-store';
import type { Logger } from 'pino';
import { ApiModule } from './api.module.js';
import { serveDesk } from './desk/serve-desk.js';
import { describeApi } from './describe-api.js';
import type { ApiSettings } from './settings.js';

/** The API, ready to listen: stores opened, routes in place, its description at `/docs`. */
export const createApi = async (
  settings: ApiSettings,
  logger: Logger,
  metrics: Metrics,
): Promise<NestFastifyApplication> => {
  const module = ApiModule.forRoot({ settings, metrics, logger });
  const { origins } = settings;
  const app = await createHttpApp(module, { logger, metrics, origins });
  await demandLanguages(settings, app.get(ReadStore));
  describeApi(app, serveDesk(app) ? '/desk/' : '/docs');
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};

/** Throws LanguageUnknown; while Postgres is away, searches are what will tell. */
const demandLanguages = async ({ languages }: ApiSettings, store: ReadStore): Promise<void> => {
  const known = await store.languages().catch(() => undefined);
  if (known) languages.demand(known);
};
