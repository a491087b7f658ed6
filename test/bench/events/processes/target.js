/** An endpoint in a process of its own: it agrees to be called, counts what it takes, and is away when it is told so. */
import http from 'node:http';

const sequences = new Map();
const ids = new Set();
let tally = { came: 0, outOfOrder: 0, first: 0, last: 0 };
let port = 0;
let server;

function take(body) {
  const now = performance.now();
  for (const { id, type, subject, sequence } of [JSON.parse(body)].flat()) {
    if (type.startsWith('chancery.subscription.')) continue;
    tally.came += 1;
    tally.first ||= now;
    tally.last = now;
    if (ids.has(id)) continue;
    ids.add(id);
    if (Number(sequence) < (sequences.get(subject) ?? 0)) tally.outOfOrder += 1;
    if (sequence) sequences.set(subject, Number(sequence));
  }
}

function answer(request, response) {
  if (request.method === 'OPTIONS') {
    const origin = request.headers['webhook-request-origin'];
    return response.writeHead(200, { 'webhook-allowed-origin': origin }).end();
  }
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    take(body);
    response.writeHead(204).end();
  });
}

const commands = {
  up: () =>
    new Promise((resolve) => {
      server = http.createServer(answer).listen(port, '127.0.0.1', () => {
        port = server.address().port;
        resolve({ url: `http://127.0.0.1:${port}/events` });
      });
    }),
  down: () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve({}));
    }),
  tally: () => ({ ...tally, different: ids.size }),
  forget: () => {
    tally = { came: 0, outOfOrder: 0, first: 0, last: 0 };
    ids.clear();
    sequences.clear();
    return {};
  },
};

process.on('message', async (name) => process.send(await commands[name]()));
process.on('disconnect', () => process.exit(0));
