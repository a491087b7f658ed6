import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FindReadable } from '@chancery/registers/contract';
import { FindObstacles, GetCase, GetCaseClocks } from '../../cases.messages.js';
import { Obstacles } from '../../commands/obstacles.js';
import { allowedCaseActions } from '../../domain/case.actions.js';
import type { CaseClock } from '../../domain/case-clock.terms.js';
import { CaseNotFound } from '../../domain/case.errors.js';
import type { CaseObstacle } from '../../domain/case.terms.js';
import { caseObstacles } from '../../domain/ending.js';
import { CaseReader } from './case-reader.js';
import { caseRow, originsOf, partiesIn, type CaseEntryView, type CaseView } from './case-view.js';

@QueryHandler(GetCase)
export class GetCaseHandler implements IQueryHandler<GetCase> {
  constructor(
    private readonly reader: CaseReader,
    private readonly queries: QueryBus,
  ) {}

  async execute({ caseId, by, asOf }: GetCase): Promise<CaseView> {
    const read = await this.reader.read(caseId, by, asOf);
    const row = caseRow(read.events);
    if (!row) throw new CaseNotFound(caseId);
    const { links, entries, procedure } = read.state;
    const ids = entries.map(({ documentId }) => documentId);
    const readable = await this.reader.readable(ids, by);
    const shown = entries.filter(({ documentId }) => readable.has(documentId));
    const parties = partiesIn(read, await this.reader.streamsOf(originsOf(read)));
    const allowedActions = asOf === undefined ? allowedCaseActions(read.state, by) : [];
    const described = await this.described(shown, by);
    const followed = procedure && { procedure };
    return { ...row, parties, links, entries: described, ...followed, allowedActions };
  }

  private async described(
    entries: CaseView['entries'],
    by: GetCase['by'],
  ): Promise<readonly CaseEntryView[]> {
    if (entries.length === 0) return [];
    const ids = entries.map(({ documentId }) => documentId);
    const found = await this.queries.execute(new FindReadable(ids, by));
    const documents = new Map(found.map((document) => [document.documentId, document]));
    return entries.map((entry) => {
      const { subject, situation } = documents.get(entry.documentId) ?? {};
      return { ...entry, ...(subject !== undefined && { subject, situation: situation ?? '' }) };
    });
  }
}

@QueryHandler(GetCaseClocks)
export class GetCaseClocksHandler implements IQueryHandler<GetCaseClocks> {
  constructor(private readonly reader: CaseReader) {}

  async execute({ caseId, by }: GetCaseClocks): Promise<readonly CaseClock[]> {
    const { state } = await this.reader.read(caseId, by);
    return state.clocks;
  }
}

@QueryHandler(FindObstacles)
export class FindObstaclesHandler implements IQueryHandler<FindObstacles> {
  constructor(
    private readonly reader: CaseReader,
    private readonly obstacles: Obstacles,
  ) {}

  /** Documents that the reader may not read stand in the way without their ids. */
  async execute({ caseId, by }: FindObstacles): Promise<readonly CaseObstacle[]> {
    const { state } = await this.reader.read(caseId, by);
    if (state.status !== 'open') return [];
    const { obstacles, examined } = await this.obstacles.of(state);
    const all = [...caseObstacles(state, examined), ...obstacles];
    const ids = all.flatMap(({ documentId }) => documentId ?? []);
    const readable = await this.reader.readable(ids, by);
    return all.map(({ documentId, ...obstacle }) =>
      documentId !== undefined && readable.has(documentId) ? { ...obstacle, documentId } : obstacle,
    );
  }
}
