import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import { choicePage } from './page.js';
import { levels, persons, usualLevel } from './persons.js';

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

const longestForm = 2_000;

/** Shows who can be chosen, and lets in who was. False for every other address. */
export const interact = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> => {
  const [, uid] = /^\/interaction\/([\w-]+)$/.exec(request.url ?? '') ?? [];
  if (uid === undefined) return false;
  if (request.method === 'POST') await letIn(provider, request, response);
  else await showChoice(provider, request, response, uid);
  return true;
};

const showChoice = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  uid: string,
): Promise<void> => {
  const { params } = await provider.interactionDetails(request, response);
  const { acr_values: levelsAsked } = params;
  const asked = typeof levelsAsked === 'string' ? levelsAsked.split(' ') : [];
  const lowest = levels.find((each) => asked.includes(each));
  const wanted = asked.includes(usualLevel) ? usualLevel : lowest;
  response.writeHead(200, headers).end(choicePage(uid, wanted));
};

const letIn = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const sent = new URLSearchParams((await text(request)).slice(0, longestForm));
  const person = persons.find(({ id }) => id === sent.get('person'));
  const acr = levels.find((each) => each === sent.get('level')) ?? usualLevel;
  const result = person
    ? { login: { accountId: person.id, acr, remember: false } }
    : { error: 'access_denied', error_description: 'Nobody was chosen' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
};
