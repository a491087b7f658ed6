import type { Recorded } from '@chancery/kernel';

/**
 * When an event took place (milliseconds): the domain's time, that of the action, which for imported history is
 * long before it was recorded.
 */
export const instantOf = ({ metadata, recordedAt }: Recorded): number => {
  const instant = Date.parse(metadata.occurredAt);
  return Number.isNaN(instant) ? Date.parse(recordedAt) : instant;
};
