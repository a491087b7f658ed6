import { once } from 'node:events';
import { createServer } from 'node:http';
import {
  portalAddressOf,
  portalPortOf,
  readSettings,
  runProgram,
  SettingsRefused,
} from '@chancery/program';
import { interact } from './interactions.js';
import { createProvider } from './provider.js';

const loopback = '127.0.0.1';

await runProgram('demo-identity', async (logger) => {
  const settings = readSettings('demo-identity', process.env);
  if (!settings.CHANCERY_DEMO)
    throw new SettingsRefused(
      'The demonstration provider lets anybody in as anybody. It starts only if CHANCERY_DEMO is on.',
    );
  const port = settings.DEMO_IDENTITY_PORT ?? portalPortOf(settings) + 1;
  const provider = await createProvider(
    new URL(`http://${loopback}:${port}`),
    portalAddressOf(settings),
  );
  const serve = provider.callback();
  const server = createServer((request, response) => {
    void interact(provider, request, response)
      .then((isDone) => (isDone ? undefined : serve(request, response)))
      .catch((error: unknown) => {
        logger.warn({ err: error }, 'a login did not work');
        response.writeHead(400, { 'Content-Type': 'text/plain' }).end('Begin the login again.');
      });
  });
  await once(server.listen(port, loopback), 'listening');
  logger.warn({ port }, 'DEMONSTRATION LOGIN: anybody can log in as anybody at this port');
  return {
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
});
