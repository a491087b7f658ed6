import { fork } from 'node:child_process';
import { once } from 'node:events';
import { quantile } from './figure.js';

const generator = new URL('./load-generator.js', import.meta.url);

/**
 * Has a job done by the load generator and gives its rate and latencies (ms). Throws if a request failed:
 * a quick refusal must not count as a quick answer.
 */
export async function fire(job) {
  const child = fork(generator, { serialization: 'advanced', execArgv: [], stdio: 'inherit' });
  child.send(job);
  const [result] = await once(child, 'message');
  child.disconnect();
  await once(child, 'exit');
  if (result.failed > 0) throw new Error(`${result.failed} requests failed: ${result.failure}`);
  const { latencies, seconds, collected, hasRunOut } = result;
  return {
    count: latencies.length,
    rate: latencies.length / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    collected,
    hasRunOut,
  };
}

/** A request in the name of the bearer of a token; with a body it is a POST. */
export const request = (path, token, body, headers = {}) => ({
  method: body ? 'POST' : 'GET',
  path,
  headers: {
    authorization: `Bearer ${token}`,
    ...(body && { 'content-type': 'application/json' }),
    ...headers,
  },
  ...(body && { body: JSON.stringify(body) }),
});
