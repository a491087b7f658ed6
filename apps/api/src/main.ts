import { Metrics } from '@chancery/http';
import { createLogger, runProgram } from '@chancery/program';
import { createApi } from './create-api.js';
import { readSettings } from './settings.js';

await runProgram(async () => {
  const settings = await readSettings(process.env);
  const logger = createLogger({ name: 'api', level: settings.logLevel });
  const api = await createApi(settings, logger, new Metrics());
  await api.listen(settings.port, settings.host);
  logger.info({ host: settings.host, port: settings.port }, 'listening');
  return api;
});
