import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InstantInFuture } from '@chancery/documents/contract';
import type { Principal } from '@chancery/kernel';
import { pageLimit, toPage, type Keys, type Page } from '@chancery/read-store';
import { FollowCase, GetCaseHistory } from '../../cases.messages.js';
import { CaseReader } from '../detail/case-reader.js';
import {
  byPosition,
  inOrder,
  linesOfCase,
  linesOfStay,
  matches,
  type CaseHistoryEntry,
} from './case-history.js';

/** All lines of a case that the reader may see, in no order. */
const allLines = async (
  reader: CaseReader,
  caseId: string,
  by: Principal,
): Promise<CaseHistoryEntry[]> => {
  const { events } = await reader.read(caseId, by);
  const ids = events.flatMap(({ type, data }) =>
    type === 'EntryAllocated' ? [data.documentId] : [],
  );
  const documents = await reader.readable(ids, by);
  return [
    ...linesOfCase(events, (documentId) => documents.has(documentId)),
    ...[...documents.values()].flatMap((stream) => linesOfStay(caseId, stream)),
  ];
};

@QueryHandler(GetCaseHistory)
export class GetCaseHistoryHandler implements IQueryHandler<GetCaseHistory> {
  constructor(private readonly reader: CaseReader) {}

  async execute({ caseId, by, filter, page }: GetCaseHistory): Promise<Page<CaseHistoryEntry>> {
    const { asOf } = filter;
    if (asOf !== undefined && Date.parse(asOf) > Date.now()) throw new InstantInFuture(asOf);
    const lines = (await allLines(this.reader, caseId, by)).filter(matches(filter)).sort(inOrder);
    const limit = pageLimit(page.limit);
    const start = page.after ? lines.findIndex(isAfter(page.after)) : 0;
    return toPage(start < 0 ? [] : lines.slice(start, start + limit + 1), limit, keysOf);
  }
}

const keysOf = ({ at, position }: CaseHistoryEntry): Keys => [at, position];

const isAfter =
  ([at = '', position = '0']: Keys) =>
  (line: CaseHistoryEntry): boolean =>
    inOrder(line, { ...line, at, position }) > 0;

@QueryHandler(FollowCase)
export class FollowCaseHandler implements IQueryHandler<FollowCase> {
  constructor(private readonly reader: CaseReader) {}

  async execute({ caseId, by, after }: FollowCase): Promise<readonly CaseHistoryEntry[]> {
    const lines = await allLines(this.reader, caseId, by);
    return lines.filter(({ position }) => BigInt(position) > after).sort(byPosition);
  }
}
