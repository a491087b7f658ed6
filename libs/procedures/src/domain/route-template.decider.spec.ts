import { spec } from '@chancery/testing';
import {
  administrator,
  clerk,
  publishRouteTemplate,
  routeTemplatePublished,
  stranger,
} from '../examples.js';
import { PublishRouteTemplate } from './route-template.commands.js';
import { routeTemplateDecider } from './route-template.decider.js';
import {
  MalformedRouteTemplateId,
  ProcedureOrderNotPermitted,
  RouteTemplateMalformed,
  RouteTemplateNotFound,
  RouteTemplateNotUsable,
  RouteTemplateValidTooEarly,
  RouteTemplateVersionOutOfOrder,
  RouteTemplateVersionTaken,
} from './route-template.errors.js';
import type { RouteTemplatePublished } from './route-template.events.js';
import type { RouteTemplate } from './route-template.js';
import { versionOf } from './route-template.state.js';

const { given } = spec(routeTemplateDecider);
const { template } = publishRouteTemplate.data;
const publish = (data: Partial<PublishRouteTemplate['data']>, by = administrator) =>
  new PublishRouteTemplate({ ...publishRouteTemplate.data, ...data }, by);
const changed = (of: Partial<RouteTemplate>) => ({ template: { ...template, ...of } });
const published = (data: Partial<RouteTemplatePublished['data']>): RouteTemplatePublished => ({
  type: 'RouteTemplatePublished',
  data: { ...routeTemplatePublished.data, ...data },
});

describe('PublishRouteTemplate', () => {
  it('publishes the first version', () =>
    given().when(publishRouteTemplate).then(routeTemplatePublished));

  it('says nothing new when repeated', () => {
    const written = JSON.parse(JSON.stringify(template)) as RouteTemplate;
    given(routeTemplatePublished)
      .when(publish({ template: written }))
      .thenNothing();
  });

  it('publishes the next version as a whole', () => {
    const next = { version: 2, validFrom: '2027-01-01', ...changed({ keep: 'none' }) };
    given(routeTemplatePublished).when(publish(next)).then(published(next));
  });

  it('never edits a version that is published', () =>
    given(routeTemplatePublished)
      .when(publish(changed({ fourEyes: false })))
      .thenRefuse(RouteTemplateVersionTaken, { version: 1, nextVersion: 2 }));

  it('leaves no number out', () =>
    given(routeTemplatePublished)
      .when(publish({ version: 3 }))
      .thenRefuse(RouteTemplateVersionOutOfOrder, { nextVersion: 2 }));

  it('is valid from the day of the version before it at the earliest', () =>
    given(routeTemplatePublished)
      .when(publish({ version: 2, validFrom: '2025-12-31' }))
      .thenRefuse(RouteTemplateValidTooEarly, { notBefore: '2026-01-01' }));

  it('is refused with a malformed id', () =>
    given()
      .when(publish({ templateId: 'riverside' }))
      .thenRefuse(MalformedRouteTemplateId));

  it('is refused with every policy that counts nothing, at once', () => {
    const steps = [
      { stage: 1, act: 'concur', place: 'head-of-custody', policyId: 'hillside.concurrence' },
      { stage: 2, act: 'concur', place: 'head-of-custody', policyId: 'riverside.unheard-of' },
    ] as const;
    const faults = [{ path: '/steps/1/policyId', message: 'There is no such policy.' }];
    given()
      .when(publish({ ...changed({ steps }), faults }))
      .thenRefuse(RouteTemplateMalformed, {
        faults: [{ path: '/steps/0/policyId', message: expect.any(String) as string }, ...faults],
      });
  });

  it('is refused where no route could follow it', () => {
    const legal = { stage: 1, act: 'concur', place: { unitId: 'riverside.legal' } } as const;
    for (const [field, steps] of [
      ['steps', []],
      ['steps', Array.from({ length: 51 }, () => legal)],
      ['level', [{ ...legal, level: 'simple' as const }]],
    ] as const)
      given()
        .when(publish(changed({ steps })))
        .thenRefuse(RouteTemplateNotUsable, { field });
  });

  it('lets silence mean something only where a concurrence has a term', () => {
    const termed = template.steps.map((step) => ({ ...step, policyId: 'riverside.concurrence' }));
    given()
      .when(publish(changed({ silence: 'concurs' })))
      .thenRefuse(RouteTemplateNotUsable, { field: 'silence' });
    given()
      .when(publish(changed({ silence: 'concurs', steps: termed })))
      .then(published(changed({ silence: 'concurs', steps: termed })));
  });

  it('is for administrators of the authority', () => {
    given()
      .when(publish({}, clerk))
      .thenRefuse(ProcedureOrderNotPermitted, { allowedRoles: ['administrator'] });
    given(routeTemplatePublished).when(publish({}, stranger)).thenRefuse(RouteTemplateNotFound);
  });
});

describe('the version that a route follows', () => {
  const versions = [
    { version: 1, validFrom: '2026-01-01', template },
    { version: 2, validFrom: '2027-01-01', template },
  ];
  it.each([
    ['2025-12-31T23:59:59.000Z', undefined, undefined],
    ['2026-12-31T23:59:59.000Z', undefined, 1],
    ['2027-01-01T00:00:00.000Z', undefined, 2],
    ['2026-05-01T00:00:00.000Z', 2, 2],
    ['2026-05-01T00:00:00.000Z', 3, undefined],
  ])('is at %s, asked for %s, number %s', (at, version, expected) =>
    expect(versionOf({ versions }, { at, version })?.version).toBe(expected),
  );
});
