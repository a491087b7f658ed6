import { spec } from '@chancery/testing';
import {
  administrator,
  clerk,
  deadlinePolicyPublished,
  deadlinePolicyRetired,
  publishDeadlinePolicy,
  retireDeadlinePolicy,
  service,
  stranger,
} from '../examples.js';
import { DeadlineOrderNotPermitted, ZoneNotKnown } from './calendar.errors.js';
import { PublishDeadlinePolicy, RetireDeadlinePolicy } from './deadline-policy.commands.js';
import { policyDecider } from './deadline-policy.decider.js';
import {
  DeadlinePolicyNotFound,
  DeadlinePolicyNotUsable,
  DeadlinePolicyVersionOutOfOrder,
  DeadlinePolicyVersionTaken,
  DeadlinePolicyWasRetired,
  MalformedDeadlinePolicyId,
  ValidFromTooEarly,
} from './deadline-policy.errors.js';
import type { DeadlinePolicyPublished } from './deadline-policy.events.js';
import type { DeadlinePolicy } from './policy.js';

const { given } = spec(policyDecider);
const { policy } = publishDeadlinePolicy.data;
const publish = (data: Partial<PublishDeadlinePolicy['data']>, by = administrator) =>
  new PublishDeadlinePolicy({ ...publishDeadlinePolicy.data, ...data }, by);
const publishWith = (changed: Partial<DeadlinePolicy>) =>
  publish({ policy: { ...policy, ...changed } });
const published = (data: Partial<DeadlinePolicyPublished['data']>): DeadlinePolicyPublished => ({
  type: 'DeadlinePolicyPublished',
  data: { ...deadlinePolicyPublished.data, ...data },
});

describe('PublishDeadlinePolicy', () => {
  it('publishes the first version', () =>
    given().when(publishDeadlinePolicy).then(deadlinePolicyPublished));

  it('says nothing new when repeated, also after the policy was retired', () => {
    const written = JSON.parse(JSON.stringify(policy)) as DeadlinePolicy;
    given(deadlinePolicyPublished)
      .when(publish({ policy: written }))
      .thenNothing();
    given(deadlinePolicyPublished, deadlinePolicyRetired).when(publishDeadlinePolicy).thenNothing();
  });

  it('publishes the next version as a whole', () => {
    const next = { version: 2, validFrom: '2027-01-01', policy: { ...policy, name: 'Shorter' } };
    given(deadlinePolicyPublished).when(publish(next)).then(published(next));
  });

  it.each([
    { validFrom: '2026-02-01' },
    { policy: { ...policy, name: 'Another name' } },
    { policy: { ...policy, legalBasis: [] } },
  ])('never edits a version that is published: %j', (changed) =>
    given(deadlinePolicyPublished)
      .when(publish(changed))
      .thenRefuse(DeadlinePolicyVersionTaken, { version: 1, nextVersion: 2 }),
  );

  it('leaves no number out', () => {
    given()
      .when(publish({ version: 2 }))
      .thenRefuse(DeadlinePolicyVersionOutOfOrder, { nextVersion: 1 });
    given(deadlinePolicyPublished)
      .when(publish({ version: 3 }))
      .thenRefuse(DeadlinePolicyVersionOutOfOrder, { nextVersion: 2 });
  });

  it('is valid from the day of the version before it at the earliest', () =>
    given(deadlinePolicyPublished)
      .when(publish({ version: 2, validFrom: '2025-12-31' }))
      .thenRefuse(ValidFromTooEarly, { notBefore: '2026-01-01' }));

  it('is refused after the policy was retired', () =>
    given(deadlinePolicyPublished, deadlinePolicyRetired)
      .when(publish({ version: 2 }))
      .thenRefuse(DeadlinePolicyWasRetired));

  it('is refused with a malformed id', () =>
    given()
      .when(publish({ policyId: 'riverside' }))
      .thenRefuse(MalformedDeadlinePolicyId));

  it('is refused in a zone that nobody knows', () =>
    given()
      .when(publishWith({ zone: 'Kyiv' }))
      .thenRefuse(ZoneNotKnown));

  const inHours = { term: { amount: 48, unit: 'hour' }, dayOne: 'instant', roll: 'none' } as const;
  const { cap: _, ...withoutCap } = policy;
  const hourly: DeadlinePolicy = { ...withoutCap, ...inHours };

  it('takes a term in hours that runs from its instant', () =>
    given()
      .when(publish({ policy: hourly }))
      .then(published({ policy: hourly })));

  it.each<[string, Partial<DeadlinePolicy>]>([
    ['dayOne', { dayOne: 'instant' }],
    ['dayOne', { ...inHours, dayOne: 'next-day' }],
    ['cap', { ...inHours, cap: { amount: 2, unit: 'week', extendedBySuspension: false } }],
    ['cap', { cap: { amount: 72, unit: 'hour', extendedBySuspension: false } }],
    ['roll', { ...hourly, roll: 'following' }],
    ['roll', { ...hourly, minWorkingDays: 2 }],
    ['ladder', { ladder: [...policy.ladder, ...policy.ladder] }],
  ])('is refused where the %s contradicts the rest: %j', (field, changed) => {
    const whole: DeadlinePolicy =
      changed.cap || changed.term === undefined
        ? { ...policy, ...changed }
        : { ...withoutCap, ...changed };
    given()
      .when(publish({ policy: whole }))
      .thenRefuse(DeadlinePolicyNotUsable, { field });
  });

  it('is for administrators of the authority', () => {
    given().when(publish({}, clerk)).thenRefuse(DeadlineOrderNotPermitted);
    given().when(publish({}, stranger)).thenRefuse(DeadlinePolicyNotFound);
    given().when(publish({}, service)).then(deadlinePolicyPublished);
  });
});

describe('RetireDeadlinePolicy', () => {
  it('ends the publishing of versions', () =>
    given(deadlinePolicyPublished).when(retireDeadlinePolicy).then(deadlinePolicyRetired));

  it('says nothing new when repeated', () =>
    given(deadlinePolicyPublished, deadlinePolicyRetired).when(retireDeadlinePolicy).thenNothing());

  it('is refused for a policy that was never published', () =>
    given().when(retireDeadlinePolicy).thenRefuse(DeadlinePolicyNotFound));

  it('is for administrators of the authority', () =>
    given(deadlinePolicyPublished)
      .when(new RetireDeadlinePolicy(retireDeadlinePolicy.data, clerk))
      .thenRefuse(DeadlineOrderNotPermitted));
});
