import { spec } from '@chancery/testing';
import {
  administrator,
  ann,
  deactivateUnit,
  head,
  openUnit,
  platform,
  queryRemoved,
  querySaved,
  removeQuery,
  saveQuery,
  stranger,
  unitDeactivated,
  unitOpened,
} from '../examples.js';
import {
  AdministratorOnly,
  AuthorityNotFound,
  HeadOfUnitOnly,
  MalformedId,
  SavedQueryNotFound,
  TooManySavedQueries,
  UnitAlreadyOpen,
  UnitNotActive,
  UnitNotFound,
} from './directory.errors.js';
import { unitDecider } from './unit.decider.js';
import { mostQueries } from './saved-queries.js';
import { DeactivateUnit, OpenUnit, RemoveQuery, SaveQuery } from './unit.commands.js';

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

  it('knows no parent in another authority', () =>
    given()
      .when(open({ parentId: 'hillside.office' }))
      .thenRefuse(UnitNotFound));

  it('is refused for an id outside its authority', () =>
    given()
      .when(open({ unitId: 'hillside.permits' }))
      .thenRefuse(MalformedId));

  it('is refused to who is not an administrator', () =>
    given().when(open({}, ann)).thenRefuse(AdministratorOnly));

  it('knows no authority but their own for an administrator', () =>
    given().when(open({}, stranger)).thenRefuse(AuthorityNotFound, { authorityId }));
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

  it.each([[[unitOpened]], [[]]])(
    'answers the administrator of another authority alike, whether the unit is there or not',
    (history) =>
      given(...history)
        .when(new DeactivateUnit({ unitId, at }, stranger))
        .thenRefuse(UnitNotFound, { unitId }),
  );
});

const save = (data: Partial<SaveQuery['data']>, by = head) =>
  new SaveQuery({ ...saveQuery.data, ...data }, by);

describe('SaveQuery', () => {
  it('keeps a query under its name', () => given(unitOpened).when(saveQuery).then(querySaved));

  it('says nothing new when repeated, in whatever order the filter is told', () =>
    given(unitOpened, querySaved)
      .when(save({ filter: { priority: 'urgent', documentKind: 'application' } }))
      .thenNothing());

  it('replaces the query of the same name', () =>
    given(unitOpened, querySaved)
      .when(save({ columns: ['subject'] }))
      .then({ type: 'QuerySaved', data: { ...querySaved.data, columns: ['subject'] } }));

  it('keeps what replaced the first one', () =>
    given(unitOpened, querySaved, {
      type: 'QuerySaved',
      data: { ...querySaved.data, columns: ['subject'] },
    })
      .when(saveQuery)
      .then(querySaved));

  it('is refused beyond a hundred queries, but not in the place of one of them', () => {
    const kept = Array.from({ length: mostQueries }, (_, number) => ({
      type: querySaved.type,
      data: { ...querySaved.data, name: `query-${number}` },
    }));
    given(unitOpened, ...kept)
      .when(saveQuery)
      .thenRefuse(TooManySavedQueries);
    given(unitOpened, ...kept.slice(1), querySaved)
      .when(save({ columns: ['subject'] }))
      .then({ type: 'QuerySaved', data: { ...querySaved.data, columns: ['subject'] } });
  });

  it('may be ordered by the platform', () =>
    given(unitOpened).when(save({}, platform)).then(querySaved));

  it('is refused to who does not head the unit', () =>
    given(unitOpened).when(save({}, ann)).thenRefuse(HeadOfUnitOnly));

  it('is refused to an administrator who does not head the unit', () =>
    given(unitOpened).when(save({}, administrator)).thenRefuse(HeadOfUnitOnly));

  it('is refused for a unit that never was', () =>
    given().when(saveQuery).thenRefuse(UnitNotFound));

  it('is refused for a unit out of service', () =>
    given(unitOpened, unitDeactivated).when(saveQuery).thenRefuse(UnitNotActive));
});

describe('RemoveQuery', () => {
  it('keeps the query no longer', () =>
    given(unitOpened, querySaved).when(removeQuery).then(queryRemoved));

  it('lets a unit out of service clear away its queries', () =>
    given(unitOpened, querySaved, unitDeactivated).when(removeQuery).then(queryRemoved));

  it('leaves the name free for another query', () =>
    given(unitOpened, querySaved, queryRemoved).when(saveQuery).then(querySaved));

  it('is refused for a name that the unit does not keep', () =>
    given(unitOpened, querySaved, queryRemoved).when(removeQuery).thenRefuse(SavedQueryNotFound));

  it('is refused to who does not head the unit', () =>
    given(unitOpened, querySaved)
      .when(new RemoveQuery(removeQuery.data, ann))
      .thenRefuse(HeadOfUnitOnly));
});
