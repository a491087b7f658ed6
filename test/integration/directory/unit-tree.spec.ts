import {
  DeactivateUnit,
  EnrolOfficer,
  FindPrincipal,
  GetUnit,
  GivePost,
  LookUpUnit,
  MoveUnit,
  OpenAuthority,
  OpenUnit,
  ReactivateUnit,
  RenameUnit,
  UnitBelowItself,
  UnitNotActive,
  UnitNotFound,
} from '@chancery/directory';
import { administrator, platform } from '@chancery/directory/examples';
import { Office } from '../documents/office.js';

const authorityId = 'riverside';
const id = (name: string): string => `${authorityId}.${name}`;

describe('the tree of units', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.start();
    await office.order(OpenAuthority, platform, { authorityId, name: 'Riverside' });
    await open('works');
    await open('permits');
    await open('parking', 'permits');
    await open('meters', 'parking');
    const officerId = id('hal');
    const hal = { officerId, authorityId, name: 'Hal', clearance: 'internal' } as const;
    await office.order(EnrolOfficer, administrator, hal);
    const unitId = id('permits');
    await office.order(GivePost, administrator, { officerId, unitId, roles: ['head'] });
  });
  afterAll(() => office.stop());

  const open = (name: string, parent?: string) =>
    office.order(OpenUnit, administrator, {
      ...{ unitId: id(name), authorityId, name, ...(parent && { parentId: id(parent) }) },
    });
  const move = (name: string, parent?: string) =>
    office.order(MoveUnit, administrator, {
      ...{ unitId: id(name), ...(parent && { parentId: id(parent) }) },
    });
  const overseenByHal = async () => (await office.ask(new FindPrincipal(id('hal'))))?.oversees;
  const shown = (name: string) => office.ask(new GetUnit(id(name), administrator));

  it('shows a unit under its new name', async () => {
    const name = 'Parking places';
    await office.order(RenameUnit, administrator, { unitId: id('parking'), name });
    expect(await shown('parking')).toMatchObject({ name, parentId: id('permits') });
    expect(await office.ask(new LookUpUnit(id('parking')))).toMatchObject({ name });
  });

  it('takes what stands below along, out of the sight of one head and into that of another', async () => {
    expect(await overseenByHal()).toEqual([id('meters'), id('parking'), id('permits')]);
    await move('parking', 'works');
    expect(await overseenByHal()).toEqual([id('permits')]);
    await move('works', 'permits');
    expect(await overseenByHal()).toEqual(
      ['meters', 'parking', 'permits', 'works'].map((name) => id(name)),
    );
    await move('works');
    expect(await shown('works')).toMatchObject({ parentId: null });
  });

  it('has no loops: a unit moves neither below itself nor below what stands below it', async () => {
    for (const [unit, parent] of [
      ['works', 'works'],
      ['works', 'parking'],
      ['works', 'meters'],
    ] as const)
      await expect(move(unit, parent)).rejects.toThrow(UnitBelowItself);
    await expect(move('works', 'nowhere')).rejects.toThrow(UnitNotFound);
  });

  it('has no loop after two moves at the same time', async () => {
    const moves = await Promise.allSettled([move('works', 'permits'), move('permits', 'works')]);
    expect(moves.some(({ status }) => status === 'rejected')).toBe(true);
    await office.order(RenameUnit, administrator, { unitId: id('works'), name: 'Town works' });
    const places = [await shown('works'), await shown('permits')].map(({ parentId }) => parentId);
    expect(places).toContain(null);
  });

  it('takes a unit back into service once the unit above it is in service', async () => {
    await open('hall');
    await open('desk', 'hall');
    for (const name of ['desk', 'hall'])
      await office.order(DeactivateUnit, administrator, { unitId: id(name) });
    const reactivate = (name: string) =>
      office.order(ReactivateUnit, administrator, { unitId: id(name) });
    await expect(reactivate('desk')).rejects.toThrow(UnitNotActive);
    await reactivate('hall');
    await reactivate('desk');
    expect(await shown('desk')).toMatchObject({ isActive: true });
  });
});
