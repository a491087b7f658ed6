import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  clockView,
  GetClocks,
  GetHistory,
  LookUpDocument,
  type DocumentStanding,
} from '@chancery/documents/contract';
import { RememberedStreams } from '@chancery/event-store';
import { service, streamName, type Sender } from '@chancery/kernel';
import { matterDecider, matterStream } from '../../domain/matter.decider.js';
import { MatterNotFound } from '../../domain/matter.errors.js';
import { takesPart } from '../../domain/matter.rights.js';
import type { Matter, OpenItem } from '../../domain/matter.state.js';
import { GetMatter, GetMatterForOfficers, type OfficersView } from '../../matters.messages.js';
import type { MatterRecord } from './dialogue.js';
import { dialogueOf } from './dialogue-of.js';
import { matterView, type MatterView } from './matter-view.js';
import { partyTimeline } from './party-timeline.js';

interface ReadMatter {
  readonly events: readonly MatterRecord[];
  readonly state: Matter;
}

const folded = (events: readonly MatterRecord[]): Matter =>
  events.reduce<Matter>(
    (matter, event) => matterDecider.evolve(matter, event),
    matterDecider.initialState,
  );

/** Reads one matter from its stream and that of its document: exact and never behind. */
class MatterReader {
  constructor(
    private readonly streams: RememberedStreams,
    private readonly queries: QueryBus,
  ) {}

  async read(matterId: string): Promise<ReadMatter> {
    const stream = streamName(matterStream.category, matterId);
    const events = (await this.streams.read(stream)) as readonly MatterRecord[];
    return { events, state: folded(events) };
  }

  /** The same for both sides, so that neither sees another date than the other. */
  async view(
    matterId: string,
    { events }: ReadMatter,
    document: DocumentStanding,
  ): Promise<MatterView> {
    const by = service('matters', document.authorityId);
    const history = await this.queries.execute(new GetHistory(matterId, by));
    const clocks = (await this.queries.execute(new GetClocks(matterId, by)))
      .filter(({ role }) => role === 'statutory')
      .map(clockView);
    const timeline = partyTimeline(history, events);
    const told = { history, clocks, timeline, at: new Date().toISOString() };
    const view = matterView(dialogueOf(events), document, told);
    if (!view) throw new MatterNotFound(matterId);
    return view;
  }

  standingOf(matterId: string, by: Sender): Promise<DocumentStanding | undefined> {
    const asker = by.kind === 'party' ? service('matters', by.authorityId) : by;
    return this.queries.execute(new LookUpDocument(matterId, asker));
  }
}

@QueryHandler(GetMatter)
export class GetMatterHandler implements IQueryHandler<GetMatter> {
  private readonly reader: MatterReader;

  constructor(streams: RememberedStreams, queries: QueryBus) {
    this.reader = new MatterReader(streams, queries);
  }

  async execute({ matterId, by }: GetMatter): Promise<MatterView> {
    const read = await this.reader.read(matterId);
    if (!takesPart(read.state, by)) throw new MatterNotFound(matterId);
    const document = await this.reader.standingOf(matterId, by);
    if (!document) throw new MatterNotFound(matterId);
    return withoutUnopened(await this.reader.view(matterId, read, document));
  }
}

/** A decision is told by its opening: that is when it is delivered, and the days of the appeal begin. */
const withoutUnopened = (view: MatterView): MatterView => {
  const isOpened = view.decisions.every(({ openedAt }) => openedAt !== undefined);
  if (isOpened) return view;
  return {
    ...view,
    decisions: view.decisions.map(({ openedAt, decisionId, at, ...told }) =>
      openedAt === undefined
        ? { decisionId, at, outcome: 'other', reasons: [], attachmentIds: [] }
        : { decisionId, at, openedAt, ...told },
    ),
    timeline: view.timeline.map(({ outcome: _, ...line }) => line),
  };
};

@QueryHandler(GetMatterForOfficers)
export class GetMatterForOfficersHandler implements IQueryHandler<GetMatterForOfficers> {
  private readonly reader: MatterReader;

  constructor(streams: RememberedStreams, queries: QueryBus) {
    this.reader = new MatterReader(streams, queries);
  }

  async execute({ matterId, by }: GetMatterForOfficers): Promise<OfficersView> {
    const document = await this.reader.standingOf(matterId, by);
    const read = await this.reader.read(matterId);
    if (!document || read.state.status === 'absent') throw new MatterNotFound(matterId);
    const { parties, items } = read.state;
    const view = await this.reader.view(matterId, read, document);
    return { ...view, parties, items: document.isCustodian ? items : noItems };
  }
}

const noItems: readonly OpenItem[] = [];
