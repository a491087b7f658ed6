import { isTracing, startSpan, type Span } from '@chancery/tracing';
import type { Recorded } from '@chancery/kernel';
import type { Batch } from './batch.js';
import type { GenerationWriter } from './generation-writer.js';

/** Events recorded longer ago belong to a rebuild, not to a request of today: they get no span. */
const recentMs = 3_600_000;

/**
 * Writes a batch with one span for each recent event that its group projects, below the command that recorded the
 * event. All spans of a batch last as long as its transaction.
 */
export const applyTraced = async (
  writer: GenerationWriter,
  batch: Batch,
  lanes: number,
): Promise<void> => {
  if (!isTracing() || writer.generation.state !== 'live') return writer.apply(batch, lanes);
  const spans = spansOf(writer.group, batch);
  try {
    await writer.apply(batch, lanes);
    for (const span of spans) span.end();
  } catch (error) {
    for (const span of spans) span.end({ 'error.type': 'failed' }, error);
    throw error;
  }
};

const spansOf = ({ name, projections }: GenerationWriter['group'], { events }: Batch): Span[] => {
  const types = new Set(projections.flatMap(({ on }) => Object.keys(on)));
  const since = Date.now() - recentMs;
  const isDue = ({ type, metadata, recordedAt }: Recorded): boolean =>
    types.has(type) && metadata.traceparent !== undefined && Date.parse(recordedAt) >= since;
  return events.filter(isDue).flatMap(
    (event) =>
      startSpan(`project ${name}`, () => ({
        kind: 'consumer',
        parent: event.metadata.traceparent,
        attributes: {
          'chancery.projection.group': name,
          'chancery.event.type': event.type,
          'chancery.event.id': event.id,
          'chancery.batch.events': events.length,
        },
      })) ?? [],
  );
};
