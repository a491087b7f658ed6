import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import {
  FindReadable,
  FindReadableCases,
  ListNumbers,
  ReportGaps,
  type GapReport,
  type NumberView,
} from '../../registers.messages.js';
import { visibleRegister } from '../register/register.query.js';
import type { RegisterNumberRow } from './register-number.row.js';

const numbersAfter = `
  select * from register_number where register_id = $1 and sequence > $2
  order by sequence limit $3`;

@QueryHandler(ListNumbers)
export class ListNumbersHandler implements IQueryHandler<ListNumbers> {
  constructor(
    private readonly store: ReadStore,
    private readonly queries: QueryBus,
  ) {}

  async execute({
    registerId,
    by,
    page,
  }: ListNumbers): Promise<RowPage<NumberView, readonly [number]>> {
    await visibleRegister(this.store, registerId, by);
    const [after = 0] = page.after ?? [];
    const found = await findPage(
      page.limit,
      (rows) => this.store.query<RegisterNumberRow>(numbersAfter, [registerId, after, rows]),
      ({ sequence }) => [sequence] as const,
    );
    const readable = await this.queries.execute(
      new FindReadable(idsIn(found.rows, 'documentId'), by),
    );
    const documents = new Map(readable.map((document) => [document.documentId, document]));
    const cases = await this.readableCases(idsIn(found.rows, 'caseId'), by);
    const shown = (number: RegisterNumberRow): NumberView => {
      const document = documents.get(number.documentId ?? '') ?? null;
      const isShown = document !== null || cases.has(number.caseId ?? '');
      return isShown || by.kind === 'service' ? { ...number, document } : veiled(number);
    };
    return { ...found, rows: found.rows.map(shown) };
  }

  private async readableCases(
    ids: readonly string[],
    by: ListNumbers['by'],
  ): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    return new Set(await this.queries.execute(new FindReadableCases(ids, by)));
  }
}

const idsIn = (
  numbers: readonly RegisterNumberRow[],
  name: 'documentId' | 'caseId',
): readonly string[] => numbers.flatMap((number) => number[name] ?? []);

/** A journal shows that a number was given, and when. What it was given to is for readers of the document or the case. */
const veiled = (number: RegisterNumberRow): NumberView => ({
  ...number,
  documentId: null,
  caseId: null,
  document: null,
  voidReason: null,
});

const gaps = `
  select
    array(
      select s from generate_series($3::int, $2::int) s
      where not exists (select from register_number where register_id = $1 and sequence = s)
      order by s
    ) as missing,
    array(
      select sequence from register_number where register_id = $1 and is_void order by sequence
    ) as void`;

@QueryHandler(ReportGaps)
export class ReportGapsHandler implements IQueryHandler<ReportGaps> {
  constructor(private readonly store: ReadStore) {}

  async execute({ registerId, by }: ReportGaps): Promise<GapReport> {
    const { firstNumber, lastSequence } = await visibleRegister(this.store, registerId, by);
    const [found] = await this.store.query<Pick<GapReport, 'missing' | 'void'>>(gaps, [
      registerId,
      lastSequence,
      firstNumber,
    ]);
    return { registerId, lastSequence, missing: [], void: [], ...found };
  }
}
