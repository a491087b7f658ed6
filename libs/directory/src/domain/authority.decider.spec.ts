import { spec } from '@chancery/testing';
import { administrator, authorityOpened, openAuthority, platform } from '../examples.js';
import { authorityDecider } from './authority.decider.js';
import { OpenAuthority } from './authority.commands.js';
import { AuthorityAlreadyOpen, MalformedId, PlatformOnly } from './directory.errors.js';

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

  it('is refused to officers, even to administrators', () =>
    given().when(new OpenAuthority(openAuthority.data, administrator)).thenRefuse(PlatformOnly));

  it.each(['River Side', 'riverside.north', '-riverside', '', 'r'.repeat(65)])(
    'is refused for an id that is no slug: "%s"',
    (authorityId) => given().when(openAs({ authorityId })).thenRefuse(MalformedId),
  );
});
