import { spec } from '@chancery/testing';
import {
  administrator,
  ann,
  authorityOpened,
  openAuthority,
  platform,
  setTimeZone,
  stranger,
  timeZoneSet,
} from '../examples.js';
import { authorityDecider } from './authority.decider.js';
import { OpenAuthority, SetTimeZone } from './authority.commands.js';
import {
  AdministratorOnly,
  AuthorityAlreadyOpen,
  AuthorityNotFound,
  MalformedId,
  PlatformOnly,
  UnknownTimeZone,
} from './directory.errors.js';

const { given } = spec(authorityDecider);
const openAs = (data: Partial<OpenAuthority['data']>) =>
  new OpenAuthority({ ...openAuthority.data, ...data }, platform);

describe('OpenAuthority', () => {
  it('puts a public body on the platform', () => given().when(openAuthority).then(authorityOpened));

  it('says nothing new when repeated', () =>
    given(authorityOpened).when(openAuthority).thenNothing());

  it('is refused under another name', () =>
    given(authorityOpened)
      .when(openAs({ name: 'Town of Riverside' }))
      .thenRefuse(AuthorityAlreadyOpen));

  it('is refused with another time zone than it has; without one it keeps what it has', () => {
    given(authorityOpened)
      .when(openAs({ timeZone: 'Europe/Lisbon' }))
      .thenRefuse(AuthorityAlreadyOpen);
    const { timeZone: _, ...unzoned } = openAuthority.data;
    given(authorityOpened).when(new OpenAuthority(unzoned, platform)).thenNothing();
  });

  it.each(['Kyiv', '+02:00', ''])('is refused in a time zone that is none: "%s"', (timeZone) =>
    given().when(openAs({ timeZone })).thenRefuse(UnknownTimeZone),
  );

  it('is refused to officers, even to administrators', () =>
    given().when(new OpenAuthority(openAuthority.data, administrator)).thenRefuse(PlatformOnly));

  it.each(['River Side', 'riverside.north', '-riverside', '', 'r'.repeat(65)])(
    'is refused for an id that is no slug: "%s"',
    (authorityId) => given().when(openAs({ authorityId })).thenRefuse(MalformedId),
  );
});

describe('SetTimeZone', () => {
  it('changes by whose calendar the authority counts', () =>
    given(authorityOpened).when(setTimeZone).then(timeZoneSet));

  it('says nothing new when repeated', () =>
    given(authorityOpened, timeZoneSet).when(setTimeZone).thenNothing());

  it('says nothing new where UTC was never changed', () => {
    const { timeZone: _, ...data } = authorityOpened.data;
    given({ ...authorityOpened, data })
      .when(new SetTimeZone({ ...setTimeZone.data, timeZone: 'UTC' }, administrator))
      .thenNothing();
  });

  it('is refused for what is no time zone, and where no authority is', () => {
    given(authorityOpened)
      .when(new SetTimeZone({ ...setTimeZone.data, timeZone: 'Europe/Atlantis' }, administrator))
      .thenRefuse(UnknownTimeZone);
    given().when(setTimeZone).thenRefuse(AuthorityNotFound);
  });

  it('is for nobody of another authority, to whom it does not exist', () =>
    given(authorityOpened)
      .when(new SetTimeZone(setTimeZone.data, stranger))
      .thenRefuse(AuthorityNotFound));

  it('is refused to who is no administrator', () =>
    given(authorityOpened)
      .when(new SetTimeZone(setTimeZone.data, ann))
      .thenRefuse(AdministratorOnly));
});
