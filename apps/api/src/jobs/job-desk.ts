import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindDocuments, type DocumentFilter, type Keys } from '@chancery/documents';
import { FormPipe, InvalidRequest, type Requester } from '@chancery/http';
import { CommandNotForBulk, JobTooLarge, mostItems } from '@chancery/jobs';
import { filterOf } from '../documents/document.params.js';
import { OfficeDays } from '../shape/office-days.js';
import { bulkBodies } from './bulk.bodies.js';
import type { StartJobBody } from './job.bodies.js';

const form = new FormPipe({});
const pageSize = 500;
const mostCounted = 20_000;

/** Reads what a job is to do, and on what. */
@Injectable()
export class JobDesk {
  constructor(
    private readonly queries: QueryBus,
    private readonly days: OfficeDays,
  ) {}

  /** The data of the command, read as its own route would. Throws CommandNotForBulk and InvalidRequest. */
  async dataOf(
    { command, data }: StartJobBody,
    { principal }: Requester,
  ): Promise<Readonly<Record<string, unknown>>> {
    const metatype = Object.hasOwn(bulkBodies, command) ? bulkBodies[command] : undefined;
    if (!metatype) throw new CommandNotForBulk(command, Object.keys(bulkBodies));
    const read = form.transform(data ?? {}, { type: 'body', metatype: metatype as never });
    return (await this.days.inInstants(read as object, principal)) as Record<string, unknown>;
  }

  /** Those named; with a query those that it finds, of the named if there are any. Throws InvalidRequest, JobTooLarge, and what searching refuses. */
  async itemsOf(
    { documentIds, query }: StartJobBody,
    { principal }: Requester,
  ): Promise<readonly string[]> {
    if (query === undefined) {
      if (documentIds) return documentIds;
      throw new InvalidRequest('Name documents by documentIds, describe them by a query, or both.');
    }
    const asked = await this.days.inInstants({ ...query }, principal);
    const found = await this.found(filterOf(asked, principal), principal);
    return documentIds ? found.filter((documentId) => documentIds.includes(documentId)) : found;
  }

  private async found(
    filter: DocumentFilter,
    by: Requester['principal'],
  ): Promise<readonly string[]> {
    const found: string[] = [];
    let after: Keys | undefined;
    do {
      const page = { after, limit: pageSize };
      const { rows, next } = await this.queries.execute(new FindDocuments(by, filter, page));
      found.push(...rows.map(({ documentId }) => documentId));
      after = next;
    } while (after && found.length < mostCounted);
    if (found.length > mostItems) throw new JobTooLarge(found.length, mostItems);
    return found;
  }
}
