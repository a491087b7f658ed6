import { request } from 'node:http';
import { AggregatorRegistry } from 'prom-client';

const patienceMs = 1_000;

/**
 * Figures of several programs as one text in which each name stands once: `own` ones as `getMetricsAsJSON` gives them,
 * and those that programs serve on Unix sockets. A program that does not answer within 1 s is left out.
 */
export const gatherMetrics = async (
  own: readonly object[],
  sockets: readonly string[],
): Promise<string> => {
  const served = await Promise.all(sockets.map((socket) => figuresOf(socket).catch(() => [])));
  return AggregatorRegistry.aggregate([[...own], ...served]).metrics();
};

const figuresOf = (socketPath: string): Promise<object[]> =>
  new Promise((resolve, reject) => {
    const options = { socketPath, path: '/metrics.json', timeout: patienceMs };
    const asked = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.once('end', () => resolve(JSON.parse(text) as object[]));
      response.once('error', reject);
    });
    asked.once('timeout', () => asked.destroy(new Error('no answer')));
    asked.once('error', reject);
    asked.end();
  });
