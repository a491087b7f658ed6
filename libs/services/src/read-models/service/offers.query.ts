import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { ServiceNotFound } from '../../domain/service.errors.js';
import { FindOffers, GetOffer, type Offer } from '../../services.messages.js';
import type { ServiceRow } from './service.row.js';
import { viewOf } from './service.query.js';

/** An authority has some dozens; more are found by their words. */
const mostOffers = 200;
const longestText = 200;

@QueryHandler(FindOffers)
export class FindOffersHandler implements IQueryHandler<FindOffers> {
  constructor(private readonly store: ReadStore) {}

  /** Each word has to stand in a name or a summary, in either language. */
  async execute({ authorityId, text = '' }: FindOffers): Promise<readonly ServiceRow[]> {
    const words =
      text
        .slice(0, longestText)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return this.store.query<ServiceRow>(
      `select * from service
       where authority_id = $1 and last_version > 0 and status <> 'retired'
         and (select coalesce(bool_and(position(word in lower(names::text || coalesce(summary::text, ''))) > 0), true)
              from unnest($2::text[]) word)
       order by code limit $3`,
      [authorityId, words, mostOffers],
    );
  }
}

@QueryHandler(GetOffer)
export class GetOfferHandler implements IQueryHandler<GetOffer> {
  constructor(private readonly store: ReadStore) {}

  async execute({ serviceId, version }: GetOffer): Promise<Offer> {
    const view = await viewOf(this.store, serviceId, version);
    if (!view.shown) throw new ServiceNotFound(serviceId);
    return { ...view, shown: view.shown };
  }
}
