import { Injectable } from '@nestjs/common';
import {
  documentStream,
  documentStreamName,
  InstantInFuture,
  type DocumentEvent,
} from '@chancery/documents/contract';
import { mayRead, type Document } from '@chancery/documents/rules';
import { RememberedStreams } from '@chancery/event-store';
import { streamName, type Principal, type Recorded } from '@chancery/kernel';
import { caseDecider, caseStream } from '../../domain/case.decider.js';
import { CaseNotFound } from '../../domain/case.errors.js';
import type { CaseEvent } from '../../domain/case.events.js';
import { mayReadCase } from '../../domain/case.rights.js';
import type { Case, PresentCase } from '../../domain/case.state.js';

type DocumentEvents = readonly Recorded<DocumentEvent>[];

export interface ReadCase {
  readonly events: readonly Recorded<CaseEvent>[];
  readonly state: PresentCase;
}

/** Reads cases and their documents from their streams. Who may read them is decided by how they stand now. */
@Injectable()
export class CaseReader {
  constructor(private readonly streams: RememberedStreams) {}

  /** Throws CaseNotFound and InstantInFuture. */
  async read(caseId: string, by: Principal, asOf?: string): Promise<ReadCase> {
    const events = await this.streamOf(caseId);
    const now = foldCase(events);
    if (now.status === 'absent' || !mayReadCase(now, by)) throw new CaseNotFound(caseId);
    if (asOf !== undefined && Date.parse(asOf) > Date.now()) throw new InstantInFuture(asOf);
    const then = asOf === undefined ? events : upTo(events, asOf);
    const state = foldCase(then);
    if (state.status === 'absent') throw new CaseNotFound(caseId);
    return { events: then, state };
  }

  /** The events of cases that were merged into one that the reader may read. */
  async streamsOf(
    caseIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Recorded<CaseEvent>[]>> {
    const read = async (caseId: string) => [caseId, await this.streamOf(caseId)] as const;
    return new Map(await Promise.all(caseIds.map(read)));
  }

  private async streamOf(caseId: string): Promise<readonly Recorded<CaseEvent>[]> {
    const stream = await this.streams.read(streamName(caseStream.category, caseId));
    return stream as readonly Recorded<CaseEvent>[];
  }

  /** The events of those of these documents that the reader may read, by id. */
  async readable(
    documentIds: readonly string[],
    by: Principal,
  ): Promise<ReadonlyMap<string, DocumentEvents>> {
    const read = async (documentId: string): Promise<readonly [string, DocumentEvents]> => {
      const stream = await this.streams.read(documentStreamName(documentId));
      return [documentId, stream as DocumentEvents];
    };
    const found = await Promise.all([...new Set(documentIds)].map(read));
    return new Map(found.filter(([, events]) => isReadable(events, by)));
  }
}

const foldCase = (events: readonly CaseEvent[]): Case =>
  events.reduce((of, event) => caseDecider.evolve(of, event), caseDecider.initialState);

const isReadable = (events: readonly DocumentEvent[], by: Principal): boolean => {
  const { decider } = documentStream;
  const document = events.reduce<Document>(
    (state, event) => decider.evolve(state, event),
    decider.initialState,
  );
  return document.situation !== 'absent' && mayRead(document, by);
};

const upTo = <Event extends { readonly data: { readonly at: string } }>(
  events: readonly Event[],
  instant: string,
): readonly Event[] => {
  const later = events.findIndex(({ data }) => Date.parse(data.at) > Date.parse(instant));
  return later < 0 ? events : events.slice(0, later);
};
