import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PARK,
  persistentSubscriptionToStreamSettingsFromDefaults as streamSettings,
  START,
} from '@eventstore/db-client';
import { events, freshName } from './support/events.js';
import { eventually } from './support/eventually.js';
import { describeEmbedded, serverUnderTest } from './support/server.js';

describeEmbedded('a persistent subscription after a restart', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'event-store-groups-'));
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('goes on behind its checkpoint and still has what it parked', async () => {
    const stream = freshName();
    const before = await serverUnderTest({ dataDir });
    const client = before.connect();
    await client.appendToStream(stream, events(6));
    const settings = streamSettings({
      startFrom: START,
      checkPointUpperBound: 1,
      checkPointLowerBound: 1,
    });
    await client.createPersistentSubscriptionToStream(stream, 'group', settings);
    const subscription = client.subscribeToPersistentSubscriptionToStream(stream, 'group', {
      bufferSize: 1,
    });
    let turn = 0;
    subscription.on('data', (received) => {
      const isParked = turn === 1;
      if (++turn > 3) return;
      if (isParked) void subscription.nack(PARK, 'not now', received);
      else void subscription.ack(received);
    });
    await eventually(async () => {
      const { stats } = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
      expect(stats.lastCheckpointedEventRevision).toBe(2n);
    });
    await before.stop();

    const after = await serverUnderTest({ dataDir });
    const again = after.connect();
    const { stats } = await again.getPersistentSubscriptionToStreamInfo(stream, 'group');
    expect(stats).toMatchObject({ lastCheckpointedEventRevision: 2n, parkedMessageCount: 1n });
    const rest = again.subscribeToPersistentSubscriptionToStream(stream, 'group');
    const seen: number[] = [];
    for await (const received of rest) {
      seen.push(Number(received.event?.revision));
      await rest.ack(received);
      if (seen.length === 3) break;
    }
    expect(seen).toEqual([3, 4, 5]);
    await after.stop();
  });

  it('survives a restart of the subsystem', async () => {
    const server = await serverUnderTest();
    const client = server.connect();
    const stream = freshName();
    await client.createPersistentSubscriptionToStream(stream, 'group', streamSettings());
    await client.restartPersistentSubscriptionSubsystem();
    const info = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
    expect(info.groupName).toBe('group');
    await server.stop();
  });
});
