import { spec } from '@chancery/testing';
import {
  administrator,
  ann,
  authorityOpened,
  documentKindsSet,
  openAuthority,
  platform,
  setDocumentKinds,
  setTags,
  setTimeZone,
  stranger,
  tagsSet,
  timeZoneSet,
} from '../examples.js';
import { authorityDecider } from './authority.decider.js';
import { OpenAuthority, SetDocumentKinds, SetTags, SetTimeZone } from './authority.commands.js';
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

describe('SetDocumentKinds and SetTags', () => {
  it('put a list in place of the one before', () => {
    given(authorityOpened).when(setDocumentKinds).then(documentKindsSet);
    given(authorityOpened).when(setTags).then(tagsSet);
    const none = { ...setDocumentKinds.data, kinds: [] };
    given(authorityOpened, documentKindsSet)
      .when(new SetDocumentKinds(none, administrator))
      .then({ type: 'DocumentKindsSet', data: none });
  });

  it('say nothing new when the list is that already', () => {
    given(authorityOpened, documentKindsSet).when(setDocumentKinds).thenNothing();
    given(authorityOpened, tagsSet).when(setTags).thenNothing();
    given(authorityOpened)
      .when(new SetTags({ ...setTags.data, tags: [] }, administrator))
      .thenNothing();
  });

  it('take each word once, whatever its case and blanks', () => {
    const [first = '', ...rest] = setDocumentKinds.data.kinds;
    const kinds = [` ${first} `, first.toUpperCase(), ...rest];
    given(authorityOpened)
      .when(new SetDocumentKinds({ ...setDocumentKinds.data, kinds }, administrator))
      .then(documentKindsSet);
  });

  it('are refused where no authority is, and to who is no administrator', () => {
    given().when(setDocumentKinds).thenRefuse(AuthorityNotFound);
    given().when(setTags).thenRefuse(AuthorityNotFound);
    given(authorityOpened).when(new SetTags(setTags.data, ann)).thenRefuse(AdministratorOnly);
  });
});
