import { spec } from '@chancery/testing';
import {
  administrator,
  checked,
  clerk,
  openService,
  publishVersion,
  serviceOpened,
  stranger,
  treeFelling,
  versionPublished,
} from '../examples.js';
import {
  OpenService,
  PublishServiceVersion,
  ResumeService,
  RetireService,
  SuspendService,
} from './service.commands.js';
import { serviceDecider } from './service.decider.js';
import * as errors from './service.errors.js';
import { servicesSchemas } from './services.schemas.js';
import type { CheckedDefinition, ServiceDefinition } from './service.terms.js';

const { given } = spec(serviceDecider);
const { data } = openService;
const { serviceId, authorityId, at } = versionPublished.data;
const suspension = servicesSchemas.ServiceSuspended.example;
const suspended = { type: 'ServiceSuspended' as const, data: suspension };
const resumed = { type: 'ServiceResumed' as const, data: { serviceId, authorityId, at } };
const retirement = servicesSchemas.ServiceRetired.example;
const retired = { type: 'ServiceRetired' as const, data: retirement };
const { words, until } = suspension;
const suspend = new SuspendService(
  { serviceId, words, at, ...(until !== undefined && { until }) },
  administrator,
);
const retire = new RetireService({ serviceId, words: retirement.words, at }, administrator);
const resume = new ResumeService({ serviceId, at }, administrator);

describe('OpenService', () => {
  it('opens it', () => given().when(openService).then(serviceOpened));

  it('says nothing new when repeated', () => given(serviceOpened).when(openService).thenNothing());

  it('is refused where another is open under the id', () =>
    given(serviceOpened)
      .when(new OpenService({ ...data, names: { en: 'a', uk: 'b' } }, administrator))
      .thenRefuse(errors.ServiceAlreadyOpen));

  it('is refused under an id that is none', () =>
    given()
      .when(new OpenService({ ...data, serviceId: 'riverside.Tree Felling' }, administrator))
      .thenRefuse(errors.MalformedServiceId));

  it('is refused to a clerk', () =>
    given()
      .when(new OpenService(data, clerk))
      .thenRefuse(errors.ServiceOrderNotPermitted, { allowedRoles: ['administrator'] }));

  it('is answered in another authority as if there were none', () =>
    given(serviceOpened).when(new OpenService(data, stranger)).thenRefuse(errors.ServiceNotFound));
});

describe('PublishServiceVersion', () => {
  const publish = (
    found: Partial<CheckedDefinition>,
    definition: ServiceDefinition = treeFelling,
  ): PublishServiceVersion =>
    new PublishServiceVersion(
      { serviceId, definition, graceDays: 14, checked: { ...checked, ...found }, at },
      administrator,
    );
  const fault = { path: '/form/schema/properties/why/pattern', message: 'is not known here.' };

  it('publishes the next version', () =>
    given(serviceOpened).when(publishVersion).then(versionPublished));

  it('counts versions from 1', () =>
    given(serviceOpened, versionPublished)
      .when(publish({ hash: '2e' }))
      .then({
        type: 'ServiceVersionPublished',
        data: { ...versionPublished.data, version: 2, hash: '2e' },
      }));

  it('is refused if the last version says the same', () =>
    given(serviceOpened, versionPublished)
      .when(publish({}))
      .thenRefuse(errors.DefinitionUnchanged, { version: 1 }));

  it('is refused for a definition with faults, all at once', () =>
    given(serviceOpened)
      .when(publish({ faults: [fault] }))
      .thenRefuse(errors.DefinitionInvalid, { faults: [fault] }));

  it('is refused if nobody checked the definition', () =>
    given(serviceOpened)
      .when(
        new PublishServiceVersion(
          { serviceId, definition: treeFelling, graceDays: 1, at },
          administrator,
        ),
      )
      .thenRefuse(errors.DefinitionInvalid));

  it('is refused where some answers would go to no unit', () => {
    const when = { required: ['place'] };
    const mapping = { ...treeFelling.mapping, route: [{ when, unitId: 'riverside.permits' }] };
    return given(serviceOpened)
      .when(publish({}, { ...treeFelling, mapping }))
      .thenRefuse(errors.RouteWithoutDefault);
  });

  it('is refused where a language lacks words', () =>
    given(serviceOpened)
      .when(publish({ missingWords: [{ locale: 'uk', key: '/place' }] }))
      .thenRefuse(errors.WordsMissing));

  it('is refused where the subject would show personal data', () =>
    given(serviceOpened)
      .when(publish({ personalInSubject: ['/why'] }))
      .thenRefuse(errors.SubjectWouldShowPersonalData, { pointers: ['/why'] }));

  it('is refused where it names a unit that is not there', () =>
    given(serviceOpened)
      .when(publish({ unknown: [fault] }))
      .thenRefuse(errors.UnknownReference));

  it('is refused for a service that was never opened, and for one that was retired', () => {
    given().when(publishVersion).thenRefuse(errors.ServiceNotFound);
    given(serviceOpened, retired).when(publishVersion).thenRefuse(errors.ServiceWasRetired);
  });
});

describe('A service', () => {
  it('is suspended with words and until when', () =>
    given(serviceOpened).when(suspend).then(suspended));

  it('is suspended once in the same words', () =>
    given(serviceOpened, suspended).when(suspend).thenNothing());

  it('takes submissions again', () => given(serviceOpened, suspended).when(resume).then(resumed));

  it('is resumed only if it was suspended', () => given(serviceOpened).when(resume).thenNothing());

  it('is retired once', () => {
    given(serviceOpened).when(retire).then(retired);
    given(serviceOpened, retired).when(retire).thenNothing();
  });

  it('is not resumed after it was retired', () =>
    given(serviceOpened, retired).when(resume).thenRefuse(errors.ServiceWasRetired));
});
