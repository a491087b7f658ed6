import { Metrics } from '@chancery/http';
import { endWith, proveKey, runProgram, untilReachable } from '@chancery/program';
import { createApi } from './create-api.js';
import { readSettings } from './settings.js';

await runProgram('api', async (logger) => {
  const settings = await readSettings(process.env);
  void untilReachable(settings.stores, { say: (line) => logger.warn(line) });
  await proveKey(settings.stores, endWith);
  const api = await createApi(settings, logger, new Metrics());
  await api.listen(settings.port, settings.host);
  logger.info({ host: settings.host, port: settings.port }, 'listening');
  return api;
});
