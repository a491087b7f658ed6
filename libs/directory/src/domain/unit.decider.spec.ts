import { spec } from '@chancery/testing';
import {
  administrator,
  ann,
  deactivateUnit,
  openUnit,
  platform,
  stranger,
  unitDeactivated,
  unitOpened,
} from '../examples.js';
import {
  AdministratorOnly,
  MalformedId,
  UnitAlreadyOpen,
  UnitOfAnotherAuthority,
  UnitNotFound,
} from './directory.errors.js';
import { unitDecider } from './unit.decider.js';
import { DeactivateUnit, OpenUnit } from './unit.commands.js';

const { given } = spec(unitDecider);
const open = (data: Partial<OpenUnit['data']>, by = administrator) =>
  new OpenUnit({ ...openUnit.data, ...data }, by);
const { unitId, authorityId, name, at } = openUnit.data;

describe('OpenUnit', () => {
  it('opens a unit below another', () => given().when(openUnit).then(unitOpened));

  it('opens a unit at the top of the tree', () =>
    given()
      .when(new OpenUnit({ unitId, authorityId, name, at }, administrator))
      .then({ type: 'UnitOpened', data: { unitId, authorityId, name, at } }));

  it('may be ordered by the platform', () => given().when(open({}, platform)).then(unitOpened));

  it('says nothing new when repeated', () => given(unitOpened).when(openUnit).thenNothing());

  it('is refused under another name', () =>
    given(unitOpened)
      .when(open({ name: 'Licences' }))
      .thenRefuse(UnitAlreadyOpen));

  it('is refused below another parent', () =>
    given(unitOpened)
      .when(open({ parentId: 'riverside.works' }))
      .thenRefuse(UnitAlreadyOpen));

  it('is refused when the parent belongs to another authority', () =>
    given()
      .when(open({ parentId: 'hillside.office' }))
      .thenRefuse(UnitOfAnotherAuthority));

  it('is refused for an id outside its authority', () =>
    given()
      .when(open({ unitId: 'hillside.permits' }))
      .thenRefuse(MalformedId));

  it('is refused to who is not an administrator', () =>
    given().when(open({}, ann)).thenRefuse(AdministratorOnly));

  it('is refused to the administrator of another authority', () =>
    given().when(open({}, stranger)).thenRefuse(AdministratorOnly));
});

describe('DeactivateUnit', () => {
  it('takes the unit out of service', () =>
    given(unitOpened).when(deactivateUnit).then(unitDeactivated));

  it('says nothing new when repeated', () =>
    given(unitOpened, unitDeactivated).when(deactivateUnit).thenNothing());

  it('does not bring a unit back when it is opened again', () =>
    given(unitOpened, unitDeactivated).when(openUnit).thenNothing());

  it('is refused for a unit that never was', () =>
    given().when(deactivateUnit).thenRefuse(UnitNotFound));

  it('is refused to the administrator of another authority', () =>
    given(unitOpened)
      .when(new DeactivateUnit({ unitId, at }, stranger))
      .thenRefuse(AdministratorOnly));
});
