import { spec } from '@chancery/testing';
import {
  administrator,
  ann,
  deactivateUnit,
  head,
  moveUnit,
  openUnit,
  platform,
  queryRemoved,
  querySaved,
  reactivateUnit,
  removeQuery,
  renameUnit,
  saveQuery,
  stranger,
  unitDeactivated,
  unitMoved,
  unitOpened,
  unitReactivated,
  unitRenamed,
  unitSucceeded,
} from '../examples.js';
import {
  AdministratorOnly,
  AuthorityNotFound,
  HeadOfUnitOnly,
  MalformedId,
  SavedQueryNotFound,
  SuccessorNotActive,
  SuccessorsDoNotFit,
  TooManySavedQueries,
  UnitAlreadyOpen,
  UnitAlreadySucceeded,
  UnitBelowItself,
  UnitHasWork,
  UnitNotActive,
  UnitNotFound,
  UnitSucceedsItself,
} from './directory.errors.js';
import { unitDecider } from './unit.decider.js';
import { mostQueries } from './saved-queries.js';
import {
  DeactivateUnit,
  MoveUnit,
  OpenUnit,
  RemoveQuery,
  RenameUnit,
  SaveQuery,
  SucceedUnit,
} from './unit.commands.js';

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

describe('RenameUnit', () => {
  it('gives the unit its new name', () => given(unitOpened).when(renameUnit).then(unitRenamed));

  it('says nothing new when the unit bears the name already', () => {
    given(unitOpened, unitRenamed).when(renameUnit).thenNothing();
    given(unitOpened).when(new RenameUnit({ unitId, name, at }, administrator)).thenNothing();
  });

  it('is refused for a unit out of service, and where no unit is', () => {
    given(unitOpened, unitDeactivated).when(renameUnit).thenRefuse(UnitNotActive);
    given().when(renameUnit).thenRefuse(UnitNotFound);
  });
});

const move = (data: Partial<MoveUnit['data']>) =>
  new MoveUnit({ ...moveUnit.data, ...data }, administrator);

describe('MoveUnit', () => {
  it('puts the unit below another one', () => given(unitOpened).when(moveUnit).then(unitMoved));

  it('puts the unit at the top', () =>
    given(unitOpened)
      .when(new MoveUnit({ unitId, at }, administrator))
      .then({ type: 'UnitMoved', data: { unitId, authorityId, at } }));

  it('says nothing new when the unit stands there already', () => {
    given(unitOpened, unitMoved).when(moveUnit).thenNothing();
    given(unitOpened)
      .when(move({ parentId: 'riverside.office' }))
      .thenNothing();
  });

  it('is refused below the unit itself or below a unit that stands below it', () => {
    given(unitOpened)
      .when(move({ parentId: unitId, above: [unitId, 'riverside.office'] }))
      .thenRefuse(UnitBelowItself);
    given(unitOpened)
      .when(move({ parentId: 'riverside.parking', above: ['riverside.parking', unitId] }))
      .thenRefuse(UnitBelowItself);
  });

  it('knows no parent in another authority', () =>
    given(unitOpened)
      .when(move({ parentId: 'hillside.office' }))
      .thenRefuse(UnitNotFound));

  it('is refused for a unit out of service', () =>
    given(unitOpened, unitDeactivated).when(moveUnit).thenRefuse(UnitNotActive));
});

describe('ReactivateUnit', () => {
  it('takes the unit back into service', () =>
    given(unitOpened, unitDeactivated).when(reactivateUnit).then(unitReactivated));

  it('says nothing new for a unit in service', () => {
    given(unitOpened).when(reactivateUnit).thenNothing();
    given(unitOpened, unitDeactivated, unitReactivated).when(reactivateUnit).thenNothing();
  });

  it('lets the unit keep queries and move again', () =>
    given(unitOpened, unitDeactivated, unitReactivated).when(moveUnit).then(unitMoved));

  it('is refused for a unit that never was', () =>
    given().when(reactivateUnit).thenRefuse(UnitNotFound));
});

describe('SucceedUnit', () => {
  const into = ['riverside.works'];
  const succeed = (data: Partial<SucceedUnit['data']> = {}, by = administrator) =>
    new SucceedUnit({ unitId, kind: 'merge', into, at, ...data }, by);

  it('lets another unit go on with the work of one that is taken out of service', () =>
    given(unitOpened).when(succeed()).then(unitSucceeded, unitDeactivated));

  it('finds a successor for a unit that was taken out of service before', () =>
    given(unitOpened, unitDeactivated).when(succeed()).then(unitSucceeded));

  it('says nothing new when repeated, and is refused with others then', () => {
    given(unitOpened, unitSucceeded, unitDeactivated).when(succeed()).thenNothing();
    given(unitOpened, unitSucceeded, unitDeactivated)
      .when(succeed({ into: ['riverside.parking'] }))
      .thenRefuse(UnitAlreadySucceeded, { into });
  });

  it('is possible anew for a unit that came back', () =>
    given(unitOpened, unitSucceeded, unitDeactivated, unitReactivated)
      .when(succeed())
      .then(unitSucceeded, unitDeactivated));

  it('closes a unit that has no work left, and names what it has', () => {
    const work = [{ kind: 'handling', count: 2, ids: ['d-1', 'd-2'] }];
    given(unitOpened)
      .when(succeed({ kind: 'closure', into: [], workLeft: work }))
      .thenRefuse(UnitHasWork, { obstacles: work });
    given(unitOpened)
      .when(succeed({ kind: 'closure', into: [] }))
      .then(
        { type: 'UnitSucceeded', data: { ...unitSucceeded.data, kind: 'closure', into: [] } },
        unitDeactivated,
      );
  });

  it('takes units that are in service, of the authority, and not the unit itself', () => {
    given(unitOpened)
      .when(succeed({ notActive: into }))
      .thenRefuse(SuccessorNotActive, { successorIds: into });
    given(unitOpened)
      .when(succeed({ into: ['hillside.works'] }))
      .thenRefuse(UnitNotFound);
    given(unitOpened)
      .when(succeed({ into: [unitId] }))
      .thenRefuse(UnitSucceedsItself);
  });

  it('takes one successor for a merger and several for a split', () => {
    given(unitOpened)
      .when(succeed({ kind: 'split' }))
      .thenRefuse(SuccessorsDoNotFit);
    given(unitOpened)
      .when(succeed({ into: [] }))
      .thenRefuse(SuccessorsDoNotFit);
  });

  it('is for administrators', () => {
    given(unitOpened).when(succeed({}, ann)).thenRefuse(AdministratorOnly);
    given().when(succeed()).thenRefuse(UnitNotFound);
  });
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

  it('is refused for a name that the unit does not keep, also beside others', () => {
    given(unitOpened, querySaved, queryRemoved).when(removeQuery).thenRefuse(SavedQueryNotFound);
    const other = { ...querySaved, data: { ...querySaved.data, name: 'Another' } };
    given(unitOpened, other).when(removeQuery).thenRefuse(SavedQueryNotFound);
  });

  it('is refused to who does not head the unit', () =>
    given(unitOpened, querySaved)
      .when(new RemoveQuery(removeQuery.data, ann))
      .thenRefuse(HeadOfUnitOnly));
});
