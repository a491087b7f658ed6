import { demandRight, type Principal } from '@chancery/kernel';
import {
  administrator,
  ann,
  deactivateOfficer,
  deactivateUnit,
  moveUnit,
  reactivateOfficer,
  reactivateUnit,
  renameOfficer,
  renameUnit,
  endPost,
  enrolOfficer,
  givePost,
  head,
  openAuthority,
  openUnit,
  platform,
  removeOwnQuery,
  removeQuery,
  saveOwnQuery,
  saveQuery,
  setClearance,
  setDocumentKinds,
  setTags,
  stranger,
} from '../examples.js';
import {
  AdministratorOnly,
  AuthorityNotFound,
  HeadOfUnitOnly,
  NotOnOneself,
  OfficerNotFound,
  OfficersOnly,
  PlatformOnly,
  UnitNotFound,
} from './directory.errors.js';
import { GivePost, SetClearance } from './officer.commands.js';
import { rights, type DirectoryCommand } from './rights.js';

const askedBy = (command: DirectoryCommand, by: Principal) => () =>
  demandRight(rights, undefined, { ...command, by });

const headElsewhere: Principal = {
  ...stranger,
  posts: [{ unitId: 'hillside.office', roles: ['head'] }],
  oversees: ['hillside.office'],
};

const ofAdministrators = [
  [setDocumentKinds, AuthorityNotFound],
  [setTags, AuthorityNotFound],
  [openUnit, AuthorityNotFound],
  [enrolOfficer, AuthorityNotFound],
  [renameUnit, UnitNotFound],
  [moveUnit, UnitNotFound],
  [deactivateUnit, UnitNotFound],
  [reactivateUnit, UnitNotFound],
  [renameOfficer, OfficerNotFound],
  [setClearance, OfficerNotFound],
  [givePost, OfficerNotFound],
  [endPost, OfficerNotFound],
  [deactivateOfficer, OfficerNotFound],
  [reactivateOfficer, OfficerNotFound],
] as const;

describe('who may order what in the directory', () => {
  it('only the platform opens an authority', () => {
    expect(askedBy(openAuthority, platform)).not.toThrow();
    for (const by of [administrator, head, ann, stranger])
      expect(askedBy(openAuthority, by)).toThrow(PlatformOnly);
  });

  it.each(ofAdministrators.map(([command, absent]) => [command.type, command, absent] as const))(
    '%s takes the platform or an administrator; elsewhere there is nothing to order about',
    (_, command, absent) => {
      for (const by of [platform, administrator]) expect(askedBy(command, by)).not.toThrow();
      for (const by of [head, ann]) expect(askedBy(command, by)).toThrow(AdministratorOnly);
      expect(askedBy(command, stranger)).toThrow(absent);
    },
  );

  it.each([saveQuery, removeQuery])(
    '$type takes the platform or who heads the unit; elsewhere there is no such unit',
    (command) => {
      for (const by of [platform, head]) expect(askedBy(command, by)).not.toThrow();
      for (const by of [administrator, ann]) expect(askedBy(command, by)).toThrow(HeadOfUnitOnly);
      expect(askedBy(command, headElsewhere)).toThrow(UnitNotFound);
    },
  );

  it.each([saveOwnQuery, removeOwnQuery])(
    '$type is for the officer alone, who keeps the query; elsewhere there is no such officer',
    (command) => {
      expect(askedBy(command, ann)).not.toThrow();
      for (const by of [platform, administrator, head])
        expect(askedBy(command, by)).toThrow(OfficersOnly);
      expect(askedBy(command, stranger)).toThrow(OfficerNotFound);
    },
  );

  it.each([
    new SetClearance({ ...setClearance.data, officerId: administrator.id }, administrator),
    new GivePost({ ...givePost.data, officerId: administrator.id }, administrator),
  ])('$type is refused to administrators on themselves', (command) => {
    expect(askedBy(command, administrator)).toThrow(NotOnOneself);
    expect(askedBy(command, { ...administrator, id: 'riverside.omar' })).not.toThrow();
    expect(askedBy(command, platform)).not.toThrow();
  });

  it('tells who is no administrator so, also about themselves', () => {
    const own = new SetClearance({ ...setClearance.data, officerId: ann.id }, ann);
    expect(askedBy(own, ann)).toThrow(AdministratorOnly);
  });

  it('does not take an authority for another whose name it begins', () => {
    const river = { ...administrator, authorityId: 'river' };
    expect(askedBy(deactivateUnit, river)).toThrow(UnitNotFound);
  });
});
