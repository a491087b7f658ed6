import { Injectable } from '@nestjs/common';
import { RememberedStreams } from '@chancery/event-store';
import type { Principal, Recorded } from '@chancery/kernel';
import { documentStreamName } from '../../stream-name.js';
import { documentDecider } from '../../domain/document.decider.js';
import { DocumentNotFound, InstantInFuture } from '../../domain/document.errors.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import { mayRead } from '../../domain/document.rights.js';
import type { Present } from '../../domain/document.state.js';

export interface ReadDocument {
  readonly events: readonly Recorded<DocumentEvent>[];
  readonly state: Present;
}

/**
 * Reads one document from its stream: exact and never behind, and as of any instant. Who may read it is
 * decided by how it stands now, whatever instant is asked for. Throws DocumentNotFound and InstantInFuture.
 */
@Injectable()
export class DocumentReader {
  constructor(private readonly streams: RememberedStreams) {}

  async read(documentId: string, by: Principal, asOf?: string): Promise<ReadDocument> {
    const stream = await this.streams.read(documentStreamName(documentId));
    const events = stream as readonly Recorded<DocumentEvent>[];
    const now = fold(events);
    if (!now || !mayRead(now, by)) throw new DocumentNotFound(documentId);
    if (asOf !== undefined && Date.parse(asOf) > Date.now()) throw new InstantInFuture(asOf);
    const then = asOf === undefined ? events : upTo(events, asOf);
    const state = fold(then);
    if (!state) throw new DocumentNotFound(documentId);
    return { events: then, state };
  }
}

const fold = (events: readonly DocumentEvent[]): Present | undefined => {
  const state = events.reduce(
    (document, event) => documentDecider.evolve(document, event),
    documentDecider.initialState,
  );
  return state.situation === 'absent' ? undefined : state;
};

/** The beginning of the stream, as far as it had happened at that instant. */
const upTo = (
  events: readonly Recorded<DocumentEvent>[],
  instant: string,
): readonly Recorded<DocumentEvent>[] => {
  const later = events.findIndex(({ data }) => Date.parse(data.at) > Date.parse(instant));
  return later < 0 ? events : events.slice(0, later);
};
