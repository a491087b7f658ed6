import { execFileSync } from 'node:child_process';
import { connect as dialSocket } from 'node:net';
import { join } from 'node:path';
import { startEventStore } from '@chancery/embedded-eventstore';
import { EventStoreDBClient } from '@eventstore/db-client';
import { collect, events, freshName } from './support/events.js';
import { temporaryFolder } from './support/folders.js';
import { connectTo, describeEmbedded, serverUnderTest } from './support/server.js';

describeEmbedded('connecting', () => {
  const folder = temporaryFolder();

  it('works by discovery, over TCP and over a Unix socket', async () => {
    const tcp = await serverUnderTest();
    const unix = await serverUnderTest({ listen: { unix: join(folder, 'c.sock') } });
    const discovering = EventStoreDBClient.connectionString(
      tcp.url.replace('esdb:', 'esdb+discover:'),
    );
    for (const client of [tcp.connect(), unix.connect(), discovering]) {
      await client.appendToStream('here', events(1));
      expect(await collect(client.readStream('here'))).not.toHaveLength(0);
    }
    await discovering.dispose();
    await tcp.stop();
    await unix.stop();
  });

  it('answers projections and users as not implemented', async () => {
    const server = await serverUnderTest();
    const client = server.connect();
    await expect(client.createProjection('p', 'fromAll()')).rejects.toThrow('UNIMPLEMENTED');
    await server.stop();
  });

  it('over tls takes those who know the password, and refuses the others', async () => {
    const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    execFileSync(
      'openssl',
      `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout ${keyFile} -out ${certFile}`.split(
        ' ',
      ),
      { stdio: 'ignore' },
    );
    const store = await startEventStore({
      dataDir: join(folder, 'tls'),
      listen: { host: '127.0.0.1', port: 0 },
      tls: { certFile, keyFile },
      credentials: { username: 'clerk', password: 'pä:ss' },
    });
    const as = (user: string): EventStoreDBClient =>
      connectTo(`esdb://${user}${store.target}?tls=true&tlsCAFile=${certFile}`);
    const known = as(`clerk:${encodeURIComponent('pä:ss')}@`);
    await known.appendToStream('secret', events(1));
    expect(await collect(known.readStream('secret'))).toHaveLength(1);
    for (const stranger of [as(''), as('clerk:wrong@'), as('other:p@')]) {
      await expect(collect(stranger.readStream('secret'))).rejects.toMatchObject({
        type: 'access-denied',
      });
      await expect(stranger.deleteStream('secret')).rejects.toMatchObject({
        type: 'access-denied',
      });
      const subscription = stranger.subscribeToAll();
      const failure = new Promise((_, reject) => subscription.on('error', reject));
      await expect(failure).rejects.toMatchObject({ type: 'access-denied' });
      await stranger.dispose();
    }
    await known.dispose();
    await store.stop();
  });

  it('refuses credentials that would travel in the open', async () => {
    const options = {
      dataDir: join(folder, 'open'),
      listen: { unix: join(folder, 'o.sock') },
      credentials: { username: 'a', password: 'b' },
    };
    await expect(startEventStore(options)).rejects.toThrow('Credentials need tls');
  });

  it('takes as many connections as it may', async () => {
    const unix = join(folder, 'few.sock');
    const store = await startEventStore({
      dataDir: join(folder, 'few'),
      listen: { unix },
      limits: { maxConnections: 2 },
    });
    expect(store.limits.maxConnections).toBe(2);
    const sockets = [1, 2, 3].map(() => dialSocket(unix));
    await new Promise((resolve) => sockets[2]?.once('close', resolve));
    expect(sockets.filter(({ destroyed }) => !destroyed)).toHaveLength(2);
    for (const socket of sockets) socket.destroy();
    await store.stop();
  });

  it('takes as many subscribers as it may', async () => {
    const server = await serverUnderTest({ limits: { maxSubscribers: 1 } });
    const client = server.connect();
    const first = client.subscribeToAll();
    await new Promise((resolve) => first.once('confirmation', resolve));
    const second = client.subscribeToAll();
    const failure = new Promise((_, reject) => second.on('error', reject));
    await expect(failure).rejects.toThrow('takes 1 subscribers');
    await first.unsubscribe();
    await server.stop();
  });
});

describeEmbedded('a server that stops', () => {
  const folder = temporaryFolder();

  it('settles every append and ends every subscription with an error', async () => {
    const dataDir = join(folder, 'data');
    const store = await startEventStore({ dataDir, listen: { host: '127.0.0.1', port: 0 } });
    const [client, follower] = [
      connectTo(store.connectionString),
      connectTo(store.connectionString),
    ];
    const subscription = follower.subscribeToAll();
    const ended = new Promise((resolve) => subscription.once('error', resolve));
    await new Promise((resolve) => subscription.once('confirmation', resolve));
    await client.appendToStream(freshName(), events(1));
    const pending = Array.from({ length: 50 }, () => client.appendToStream(freshName(), events(1)));
    const settled = Promise.allSettled(pending);
    await store.stop();
    expect(await settled).toHaveLength(50);
    expect(await ended).toMatchObject({ type: 'unavailable' });
    await Promise.all([client.dispose(), follower.dispose()]);
  });
});
