import type { Metrics } from '@chancery/http';
import type { ProjectionStatus, ReadStore } from '@chancery/read-store';

const gauges: readonly {
  readonly name: string;
  readonly help: string;
  readonly value: (status: ProjectionStatus) => number;
}[] = [
  {
    name: 'chancery_projection_behind_events',
    help: 'Events of the log that are not yet in the rows of a group, counted up to 1000.',
    value: ({ behindEvents }) => behindEvents,
  },
  {
    name: 'chancery_projection_behind_seconds',
    help: 'How long the oldest event that is not yet in the rows of a group has waited.',
    value: ({ behindSeconds }) => behindSeconds,
  },
  {
    name: 'chancery_projection_parked_streams',
    help: 'Streams whose events wait for an operator.',
    value: ({ parked }) => parked,
  },
];

/** Shows in the metrics how far the projections have got. */
export const gaugeProjections = (metrics: Metrics, store: ReadStore): true => {
  for (const { name, help, value } of gauges)
    metrics.gauge({
      name,
      help,
      labels: ['group', 'state'],
      read: async () =>
        (await store.status()).map((status) => ({
          labels: { group: status.group, state: status.state },
          value: value(status),
        })),
    });
  return true;
};
