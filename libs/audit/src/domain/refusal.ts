import { command, holds, type Principal } from '@chancery/kernel';
import type { EventSchemas, StreamType } from '@chancery/kernel';
import { RefusalsForAuditors } from './refusal.errors.js';

/** One request of a known principal that was refused for want of rights, or asked for what does not exist to them. */
export interface Refusal {
  readonly at: string;
  /** The officer or service that asked. */
  readonly by: string;
  readonly unitId?: string;
  /** The method and the pattern of the route, such as `GET /v1/documents/:documentId`. */
  readonly route: string;
  /** The ids in the path or, for one of many, in the body: what was asked for. */
  readonly subjects: readonly string[];
  /** The code of the problem that was answered. */
  readonly code: string;
  /** Leads to the line of the access log, where the address stands. */
  readonly correlationId: string;
}

/** Record the refusals of an authority that were gathered in a process. `omitted` counts those beyond the limit. */
export class RecordRefusals extends command('RecordRefusals')<{
  readonly authorityId: string;
  readonly refusals: readonly Refusal[];
  readonly omitted: number;
  readonly at: string;
}> {}

export interface RefusalsRecorded {
  readonly type: 'RefusalsRecorded';
  readonly data: RecordRefusals['data'];
}

/** Returns the authority whose refusals this principal reads, null for all. Throws RefusalsForAuditors. */
export const auditedAuthority = (by: Principal): string | null => {
  if (!holds(by, 'auditor')) throw new RefusalsForAuditors();
  return by.kind === 'service' ? null : by.authorityId;
};

/** The refusals of an authority on one day (UTC) are one stream. */
export const refusalsOf = (authorityId: string, at: string): string =>
  `${authorityId}.${at.slice(0, 10)}`;

/** What was refused is recorded as it was; no rule judges it again. */
export const refusalsStream: StreamType<null, RecordRefusals, RefusalsRecorded> = {
  category: 'refusals',
  decider: {
    initialState: null,
    /** Open: no route gives this command, only the API itself. */
    admit: () => undefined,
    decide: (_, { data }) =>
      data.refusals.length + data.omitted > 0 ? [{ type: 'RefusalsRecorded', data }] : [],
    evolve: () => null,
  },
};

export const auditSchemas: EventSchemas<RefusalsRecorded> = {
  RefusalsRecorded: {
    type: 'RefusalsRecorded',
    version: 1,
    summary: 'Requests of officers of an authority were refused.',
    example: {
      authorityId: 'riverside',
      refusals: [
        {
          at: '2026-03-02T09:30:00.000Z',
          by: 'riverside.ivan',
          unitId: 'riverside.permits',
          route: 'GET /v1/documents/:documentId',
          subjects: ['6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01'],
          code: 'document-not-found',
          correlationId: '0b1e2a9c-8a51-4a34-9a0e-1f4f8f2c7b02',
        },
      ],
      omitted: 0,
      at: '2026-03-02T09:30:01.000Z',
    },
  },
};
