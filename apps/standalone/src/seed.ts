import { createHash } from 'node:crypto';
import { yearIn } from '@chancery/kernel';
import type { Console } from './console.js';
import { demonstration, lastOf, requestsFor } from './demonstration.js';

/**
 * Sends the demonstration authority's requests, unless they were all sent before; each bears a key of its own, so
 * that a repetition is none.
 */
export const seed = async (url: string, token: string, console: Console): Promise<void> => {
  const year = yearIn(demonstration.authority.timeZone, new Date().toISOString());
  const authorization = `Bearer ${token}`;
  if ((await fetch(url + lastOf(year), { headers: { authorization } })).ok) return;
  const requests = requestsFor(year);
  for (const [index, { path, body, method = 'POST' }] of requests.entries()) {
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization,
        'content-type': 'application/json',
        'idempotency-key': keyOf(path, JSON.stringify(body)),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok && response.status !== 409)
      throw new Error(`The demonstration could not be set up: ${path} ${await response.text()}`);
    console.progress('Setting up the demonstration authority', index + 1, requests.length);
  }
};

const keyOf = (path: string, body: string): string =>
  createHash('sha256').update(`${path} ${body}`).digest('hex');
