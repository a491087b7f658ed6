import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorityOf } from '@chancery/kernel';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import { mayKnow } from '../../domain/rights.js';
import { ServiceNotFound, ServiceVersionNotFound } from '../../domain/service.errors.js';
import { GetService, ListServices, type ServiceView } from '../../services.messages.js';
import type { ServiceVersionRow } from './service-version.row.js';
import type { ServiceRow } from './service.row.js';

const sql = `
  select * from service
  where authority_id = $1 and ($2::text is null or code > $2)
  order by code
  limit $3`;

@QueryHandler(ListServices)
export class ListServicesHandler implements IQueryHandler<ListServices> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId, by, page }: ListServices): Promise<RowPage<ServiceRow>> {
    if (!mayKnow(by, authorityId)) return { rows: [] };
    const [code = null] = page.after ?? [];
    return findPage(
      page.limit,
      (most) => this.store.query<ServiceRow>(sql, [authorityId, code, most]),
      (row) => [row.code],
    );
  }
}

/** A service with one of its versions. Throws ServiceNotFound and ServiceVersionNotFound. */
export const viewOf = async (
  store: ReadStore,
  serviceId: string,
  wanted: number | undefined,
): Promise<ServiceView> => {
  const [row] = await store.query<ServiceRow>('select * from service where service_id = $1', [
    serviceId,
  ]);
  if (!row) throw new ServiceNotFound(serviceId);
  const version = wanted ?? row.lastVersion;
  if (version === 0) return { ...row, shown: null };
  const [found] = await store.query<ServiceVersionRow>(
    'select * from service_version where service_id = $1 and version = $2',
    [serviceId, version],
  );
  if (!found) throw new ServiceVersionNotFound(serviceId, version, row.lastVersion);
  const { serviceId: _, ...shown } = found;
  return { ...row, shown };
};

@QueryHandler(GetService)
export class GetServiceHandler implements IQueryHandler<GetService> {
  constructor(private readonly store: ReadStore) {}

  async execute({ serviceId, by, version }: GetService): Promise<ServiceView> {
    if (!mayKnow(by, authorityOf(serviceId))) throw new ServiceNotFound(serviceId);
    return viewOf(this.store, serviceId, version);
  }
}
