import { Metrics } from '@chancery/http';
import { runningOffice } from '@chancery/one-machine';
import { endWith, gatherMetrics, proveKey, runProgram, untilReachable } from '@chancery/program';
import { createApi } from './create-api.js';
import { readSettings } from './settings.js';

await runProgram('api', async (logger, { registry }) => {
  const settings = await readSettings(process.env);
  void untilReachable(settings.stores, { say: (line) => logger.warn(line) });
  await proveKey(settings.stores, endWith);
  const metrics = new Metrics(async () =>
    gatherMetrics(
      await registry.getMetricsAsJSON(),
      runningOffice(settings.dataDir)?.metrics ?? [],
    ),
  );
  const api = await createApi(settings, logger, metrics);
  for (const gap of settings.signatures.gaps) logger.info(gap);
  await api.listen(settings.port, settings.host);
  logger.info({ host: settings.host, port: settings.port }, 'listening');
  return api;
});
