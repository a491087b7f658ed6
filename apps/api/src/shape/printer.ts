import { Injectable, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindNames } from '@chancery/directory';
import type { Requester } from '@chancery/http';
import { localeOf } from '@chancery/words';
import { csvFile } from './csv-file.js';
import { OfficeDays } from './office-days.js';
import { printedList, type Column } from './printed-list.js';

/** What is printed: all pages of a list in these columns, by the calendar of an authority. */
interface Print<Row> {
  readonly name: string;
  readonly pages: AsyncIterable<readonly Row[]>;
  readonly columns: readonly Column<Row>[];
  readonly authorityId: string;
}

/** Sends lists as tables, in the language that the caller accepts. */
@Injectable()
export class Printer {
  constructor(
    private readonly queries: QueryBus,
    private readonly days: OfficeDays,
  ) {}

  async print<Row>(
    { name, pages, columns, authorityId }: Print<Row>,
    caller: Requester,
    language: string | undefined,
  ): Promise<StreamableFile> {
    const lines = printedList(pages, columns, {
      locale: localeOf(language),
      timeZone: await this.days.zoneOf(authorityId),
      namesOf: (ids) => this.queries.execute(new FindNames(ids)),
    });
    return csvFile(caller, name, lines);
  }
}
