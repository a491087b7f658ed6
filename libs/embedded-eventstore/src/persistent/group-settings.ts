import type { FilterSpec } from '../grpc/filter.js';

export const STRATEGIES = ['DispatchToSingle', 'RoundRobin', 'Pinned'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** The settings of a group, as asked. Times in milliseconds; 0 subscribers or timeout: no limit. */
export interface GroupSettings {
  readonly resolveLinks: boolean;
  /** Inclusive: the first event delivered; -1 stands for what comes after the creation. */
  readonly startFrom: number;
  readonly extraStatistics: boolean;
  readonly messageTimeout: number;
  readonly maxRetryCount: number;
  readonly checkpointAfter: number;
  readonly minCheckpointCount: number;
  readonly maxCheckpointCount: number;
  readonly maxSubscriberCount: number;
  readonly liveBufferSize: number;
  readonly readBatchSize: number;
  readonly historyBufferSize: number;
  readonly strategy: Strategy;
}

/** A group as it is kept: whose it is, how it works, where it began. */
export interface GroupDefinition {
  /** A stream, or `$all`. */
  readonly stream: string;
  readonly group: string;
  readonly settings: GroupSettings;
  readonly filter?: FilterSpec;
  /** The first revision (or position, for `$all`) that the group is to deliver. */
  readonly firstOrdinal: number;
}

export const groupKey = (stream: string, group: string): string => `${stream}::${group}`;
export const checkpointStream = ({ stream, group }: GroupDefinition): string =>
  `$persistentsubscription-${groupKey(stream, group)}-checkpoint`;
export const parkedStream = ({ stream, group }: GroupDefinition): string =>
  `$persistentsubscription-${groupKey(stream, group)}-parked`;
