import type { Principal } from '@chancery/kernel';
import { ann, head, substitutionGranted } from '../examples.js';
import { actingFor } from './acting.js';

const { units: _, documentKinds: __, ...everywhere } = substitutionGranted.data;

const mayor: Principal = {
  ...head,
  id: 'riverside.mayor',
  posts: [
    { unitId: 'riverside.office', roles: ['head', 'administrator', 'auditor'] },
    { unitId: 'riverside.permits', roles: ['supervisor'] },
    { unitId: 'riverside.it', roles: ['administrator'] },
  ],
  oversees: ['riverside.office', 'riverside.permits', 'riverside.environment'],
  clearance: 'secret',
};

describe('Who acts for another', () => {
  it('has what the holder has now, and neither administers nor audits', () => {
    const acting = actingFor({ ...ann, clearance: 'secret' }, mayor, everywhere);
    expect(acting).toMatchObject({
      id: ann.id,
      posts: [
        { unitId: 'riverside.office', roles: ['head'] },
        { unitId: 'riverside.permits', roles: ['supervisor'] },
      ],
      oversees: mayor.oversees,
      clearance: 'internal',
      behalf: { officerId: mayor.id, rights: ['handle', 'sign'] },
    });
    const moved = { ...mayor, posts: [{ unitId: 'riverside.works', roles: ['head' as const] }] };
    expect(actingFor(ann, moved, everywhere).posts).toEqual(moved.posts);
  });

  it('keeps to the units that are named', () => {
    const units = ['riverside.permits'];
    const acting = actingFor(ann, mayor, { ...everywhere, units });
    expect(acting.posts.map(({ unitId }) => unitId)).toEqual(units);
    expect(acting.oversees).toEqual(units);
  });

  it.each([
    ['public', 'secret', 'secret', 'public'],
    ['secret', 'internal', 'secret', 'internal'],
    ['secret', 'secret', 'confidential', 'confidential'],
  ] as const)('cleared %s for one cleared %s up to %s reads %s', (own, held, level, read) => {
    const by = { ...ann, clearance: own };
    const holder = { ...mayor, clearance: held };
    expect(actingFor(by, holder, { ...everywhere, level }).clearance).toBe(read);
  });
});
