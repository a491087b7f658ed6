import { eventually } from '@chancery/testing';
import { Metrics } from './metrics.js';

describe('metrics', () => {
  it('count commands by type and outcome, and time them', async () => {
    const metrics = new Metrics();
    metrics.observeCommand('ClaimDocument', 'done', 0.002);
    metrics.observeCommand('ClaimDocument', 'already-claimed', 0.001);
    metrics.observeCommand('ClaimDocument', 'already-claimed', 0.001);
    const text = await metrics.text();
    expect(text).toContain('chancery_commands_total{type="ClaimDocument",outcome="done"} 1');
    expect(text).toContain(
      'chancery_commands_total{type="ClaimDocument",outcome="already-claimed"} 2',
    );
    expect(text).toContain('chancery_command_seconds_count{type="ClaimDocument"} 3');
  });

  it('ask gauges when they are read, and do without one that cannot answer', async () => {
    const metrics = new Metrics();
    let lag = 5;
    metrics.gauge({
      name: 'chancery_projection_lag_events',
      help: 'Events not yet projected.',
      labels: ['projection'],
      read: async () => [{ labels: { projection: 'work_item' }, value: lag }],
    });
    metrics.gauge({
      name: 'chancery_broken',
      help: 'Cannot be read.',
      read: () => Promise.reject(new Error('no connection')),
    });
    expect(await metrics.text()).toContain('lag_events{projection="work_item"} 5');
    lag = 7;
    await eventually(async () =>
      expect(await metrics.text()).toContain('lag_events{projection="work_item"} 7'),
    );
  });
});
