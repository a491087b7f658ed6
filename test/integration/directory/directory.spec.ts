import {
  AuthorityNotFound,
  DeactivateOfficer,
  DeactivateUnit,
  EndPost,
  EnrolOfficer,
  FindPrincipal,
  GetAuthority,
  GetOfficer,
  GetUnit,
  GivePost,
  ListAuthorities,
  ListOfficers,
  ListUnits,
  LookUpOfficer,
  LookUpUnit,
  OfficerNotFound,
  OpenAuthority,
  OpenUnit,
  PlatformOnly,
  ReactivateOfficer,
  RenameOfficer,
  UnitNotActive,
  UnitNotFound,
} from '@chancery/directory';
import { administrator, platform, stranger } from '@chancery/directory/examples';
import type { Role } from '@chancery/kernel';
import { Office } from '../documents/office.js';

const authorityId = 'riverside';

describe('the directory, from order to screen', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.start();
    await office.order(OpenAuthority, platform, { authorityId, name: 'Riverside' });
    await open('office');
    await open('permits', 'office');
    await open('parking', 'permits');
    await open('works');
    for (const name of ['hal', 'ann', 'zoe']) await enrol(name);
    await give('hal', 'permits', ['head']);
    await give('hal', 'works', ['clerk']);
    await give('ann', 'parking', ['clerk', 'registrar']);
  });
  afterAll(() => office.stop());

  const id = (name: string) => `${authorityId}.${name}`;
  const open = (name: string, parent?: string) =>
    office.order(OpenUnit, administrator, {
      unitId: id(name),
      authorityId,
      name,
      ...(parent && { parentId: id(parent) }),
    });
  const enrol = (name: string) =>
    office.order(EnrolOfficer, administrator, {
      officerId: id(name),
      authorityId,
      name,
      clearance: 'internal',
    });
  const give = (name: string, unit: string, roles: Role[]) =>
    office.order(GivePost, administrator, { officerId: id(name), unitId: id(unit), roles });

  it('knows who asks: posts, clearance, and the units they oversee with all below', async () => {
    expect(await office.ask(new FindPrincipal(id('hal')))).toEqual({
      kind: 'officer',
      id: id('hal'),
      authorityId,
      clearance: 'internal',
      posts: [
        { unitId: id('permits'), roles: ['head'] },
        { unitId: id('works'), roles: ['clerk'] },
      ],
      oversees: [id('parking'), id('permits')],
    });
    expect(await office.ask(new FindPrincipal(id('ann')))).toMatchObject({ oversees: [] });
    expect(await office.ask(new FindPrincipal(id('nobody')))).toBeUndefined();
  });

  it('shows the tree of units, a page at a time', async () => {
    const first = await office.ask(new ListUnits(authorityId, { limit: 2 }));
    const rest = await office.ask(new ListUnits(authorityId, { after: [id('parking')] }));
    expect(first.rows.map(({ unitId }) => unitId)).toEqual([id('office'), id('parking')]);
    expect(rest.rows.map(({ unitId }) => unitId)).toEqual([id('permits'), id('works')]);
    expect(first.rows).toMatchObject([
      { parentId: null },
      { parentId: id('permits'), isActive: true },
    ]);
  });

  it('shows officers with their posts, all or those of a unit', async () => {
    const all = await office.ask(new ListOfficers(authorityId));
    expect(all.rows.map(({ officerId, posts }) => [officerId, posts.length])).toEqual([
      [id('ann'), 1],
      [id('hal'), 2],
      [id('zoe'), 0],
    ]);
    const ofWorks = await office.ask(new ListOfficers(authorityId, { unitId: id('works') }));
    expect(ofWorks.rows.map(({ officerId }) => officerId)).toEqual([id('hal')]);
  });

  it('does not show a unit to officers of another authority', async () => {
    expect(await office.ask(new GetUnit(id('works'), administrator))).toMatchObject({
      name: 'works',
    });
    await expect(office.ask(new GetUnit(id('works'), stranger))).rejects.toThrow(UnitNotFound);
    await expect(office.ask(new GetAuthority('hillside'))).rejects.toThrow(AuthorityNotFound);
  });

  it('opens nothing below or within what is not there', async () => {
    await expect(open('cellar', 'nowhere')).rejects.toThrow(UnitNotFound);
    await expect(give('ann', 'nowhere', ['clerk'])).rejects.toThrow(UnitNotFound);
    const elsewhere = { authorityId: 'hillside', name: 'x' };
    await expect(
      office.order(OpenUnit, platform, { ...elsewhere, unitId: 'hillside.x' }),
    ).rejects.toThrow(AuthorityNotFound);
    await expect(
      office.order(EnrolOfficer, platform, {
        ...elsewhere,
        officerId: 'hillside.x',
        clearance: 'public',
      }),
    ).rejects.toThrow(AuthorityNotFound);
  });

  it('answers rules from the log', async () => {
    await open('annex');
    expect(await office.ask(new LookUpUnit(id('annex')))).toMatchObject({ isActive: true });
    await office.order(DeactivateUnit, administrator, { unitId: id('annex') });
    expect(await office.ask(new LookUpUnit(id('annex')))).toMatchObject({ isActive: false });
    await expect(give('ann', 'annex', ['clerk'])).rejects.toThrow(UnitNotActive);
    await expect(open('attic', 'annex')).rejects.toThrow(UnitNotActive);
    expect(await office.ask(new LookUpUnit(id('nowhere')))).toBeUndefined();
  });

  it('keeps overseeing a deactivated unit within reach, so that nothing in it is orphaned', async () => {
    await office.order(DeactivateUnit, administrator, { unitId: id('parking') });
    expect(await office.ask(new FindPrincipal(id('hal')))).toMatchObject({
      oversees: [id('parking'), id('permits')],
    });
  });

  it('takes a post, and everything, from who leaves', async () => {
    await office.order(EndPost, administrator, { officerId: id('hal'), unitId: id('permits') });
    expect(await office.ask(new FindPrincipal(id('hal')))).toMatchObject({
      posts: [{ unitId: id('works'), roles: ['clerk'] }],
      oversees: [],
    });
    await office.order(DeactivateOfficer, administrator, { officerId: id('hal') });
    expect(await office.ask(new FindPrincipal(id('hal')))).toBeUndefined();
    expect(await office.ask(new LookUpOfficer(id('hal')))).toMatchObject({
      isActive: false,
      posts: [],
    });
    const listed = await office.ask(new ListOfficers(authorityId));
    expect(listed.rows.find(({ officerId }) => officerId === id('hal'))).toMatchObject({
      isActive: false,
      posts: [],
    });
  });

  it('shows one officer under the name that they bear now, and who is back without posts', async () => {
    const officerId = id('hal');
    await office.order(ReactivateOfficer, administrator, { officerId, clearance: 'public' });
    await office.order(RenameOfficer, administrator, { officerId, name: 'Hal Rivers' });
    expect(await office.ask(new GetOfficer(officerId, administrator))).toMatchObject({
      ...{ officerId, name: 'Hal Rivers', clearance: 'public', isActive: true, posts: [] },
    });
    for (const [who, by] of [
      [officerId, stranger],
      [id('nobody'), platform],
    ] as const)
      await expect(office.ask(new GetOfficer(who, by))).rejects.toThrow(OfficerNotFound);
  });

  it('lists authorities a page at a time, for the platform alone', async () => {
    await office.order(OpenAuthority, platform, { authorityId: 'hillside', name: 'Hillside' });
    const first = await office.ask(new ListAuthorities(platform, { limit: 1 }));
    expect(first.rows.map(({ name }) => name)).toEqual(['Hillside']);
    const rest = await office.ask(new ListAuthorities(platform, { after: first.next }));
    expect(rest.rows.map(({ name }) => name)).toEqual(['Riverside']);
    await expect(office.ask(new ListAuthorities(administrator))).rejects.toThrow(PlatformOnly);
  });
});
