import { Metrics } from '@chancery/http';
import { endWith, proveKey, runProgram, untilReachable } from '@chancery/program';
import { createPortal } from './create-portal.js';
import { readSettings } from './settings.js';

await runProgram('portal', async (logger, { registry }) => {
  const settings = readSettings(process.env);
  void untilReachable(settings.stores, { say: (line) => logger.warn(line) });
  await proveKey(settings.stores, endWith);
  if (settings.logins.providers.length === 0)
    logger.warn('No provider of identities is set up: nobody can log in at the portal.');
  const metrics = new Metrics(() => registry.metrics());
  const portal = await createPortal(settings, logger, metrics);
  await portal.listen(settings.port, settings.host);
  logger.info({ host: settings.host, port: settings.port }, 'listening');
  return portal;
});
