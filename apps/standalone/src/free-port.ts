import { once } from 'node:events';
import { createServer } from 'node:net';

/** Throws what the system says if the API could not listen there. */
export const demandFreePort = async (place: { host: string; port: number }): Promise<void> => {
  const server = createServer().listen(place.port, place.host);
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
};
