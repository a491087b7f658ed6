import { spec } from '@chancery/testing';
import {
  administrator,
  applicationRegistered,
  clerk,
  deactivated,
  grantEnded,
  grantGiven,
  registerApplication,
  stranger,
} from '../examples.js';
import {
  DeactivateApplication,
  EndGrant,
  GiveGrant,
  RegisterApplication,
} from './application.commands.js';
import { applicationDecider } from './application.decider.js';
import {
  ApplicationAlreadyRegistered,
  ApplicationNotActive,
  ApplicationNotFound,
  ApplicationOrderNotPermitted,
} from './application.errors.js';

const { given } = spec(applicationDecider);
const { data } = registerApplication;

describe('RegisterApplication', () => {
  it('registers it', () => given().when(registerApplication).then(applicationRegistered));

  it('says nothing new when repeated', () =>
    given(applicationRegistered).when(registerApplication).thenNothing());

  it('is refused where another has the id, or one that is no longer in use', () => {
    const other = new RegisterApplication({ ...data, name: 'Another' }, administrator);
    given(applicationRegistered).when(other).thenRefuse(ApplicationAlreadyRegistered);
    given(applicationRegistered, deactivated)
      .when(registerApplication)
      .thenRefuse(ApplicationAlreadyRegistered);
  });

  it('is refused to a clerk', () =>
    given()
      .when(new RegisterApplication(data, clerk))
      .thenRefuse(ApplicationOrderNotPermitted, { allowedRoles: ['administrator'] }));

  it('is answered in another authority as if there were none', () =>
    given(applicationRegistered)
      .when(new RegisterApplication(data, stranger))
      .thenRefuse(ApplicationNotFound));
});

describe('GiveGrant', () => {
  const give = new GiveGrant(grantGiven.data, administrator);
  const more = new GiveGrant({ ...grantGiven.data, content: 'full' }, administrator);

  it('says what the application may read, once', () => {
    given(applicationRegistered).when(give).then(grantGiven);
    given(applicationRegistered, grantGiven).when(give).thenNothing();
  });

  it('takes the place of what was granted before', () =>
    given(applicationRegistered, grantGiven)
      .when(more)
      .then({ type: 'GrantGiven', data: more.data }));

  it('is for administrators of the authority whose events are to be read', () =>
    given(applicationRegistered)
      .when(new GiveGrant({ ...grantGiven.data, authorityId: 'hillside' }, administrator))
      .thenRefuse(ApplicationOrderNotPermitted));

  it('is refused where no application is registered, or it is no longer in use', () => {
    given().when(give).thenRefuse(ApplicationNotFound);
    given(applicationRegistered, deactivated).when(give).thenRefuse(ApplicationNotActive);
  });
});

describe('The end of an application', () => {
  const end = new EndGrant(grantEnded.data, administrator);
  const deactivate = new DeactivateApplication(deactivated.data, administrator);

  it('ends a grant, once', () => {
    given(applicationRegistered, grantGiven).when(end).then(grantEnded);
    given(applicationRegistered, grantGiven, grantEnded).when(end).thenNothing();
  });

  it('ends all its grants first', () =>
    given(applicationRegistered, grantGiven).when(deactivate).then(grantEnded, deactivated));

  it('comes once', () => given(applicationRegistered, deactivated).when(deactivate).thenNothing());
});
