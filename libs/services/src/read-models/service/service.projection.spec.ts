import { servicesSchemas } from '../../domain/services.schemas.js';
import { serviceOpened, versionPublished } from '../../examples.js';
import { serviceProjection } from './service.projection.js';

const { serviceId } = serviceOpened.data;
const changesBy = (type: keyof typeof serviceProjection.on): readonly object[] => {
  const data = servicesSchemas[type].example;
  const react = serviceProjection.on[type] as ((event: unknown) => readonly object[]) | undefined;
  return react?.({ type, data }) ?? [];
};

describe('The catalogue', () => {
  it('has a row for each service and each version', () => {
    expect(changesBy('ServiceOpened')).toEqual([
      expect.objectContaining({ kind: 'upsert', table: 'service', key: { serviceId } }),
    ]);
    const { names, summary, theme } = versionPublished.data.definition;
    expect(changesBy('ServiceVersionPublished')).toEqual([
      expect.objectContaining({ table: 'service_version', key: { serviceId, version: 1 } }),
      {
        ...{ kind: 'update', table: 'service', key: { serviceId } },
        set: { names, summary, theme, lastVersion: 1 },
      },
    ]);
  });

  it('says why a service is not open', () => {
    const { words, until } = servicesSchemas.ServiceSuspended.example;
    expect(changesBy('ServiceSuspended')).toEqual([
      {
        ...{ kind: 'update', table: 'service', key: { serviceId } },
        set: { status: 'suspended', notice: { words, until } },
      },
    ]);
    expect(changesBy('ServiceResumed')).toMatchObject([{ set: { status: 'open', notice: null } }]);
    expect(changesBy('ServiceRetired')).toMatchObject([{ set: { status: 'retired' } }]);
  });
});
