import { spec } from '@chancery/testing';
import type { Principal } from '@chancery/kernel';
import {
  administrator,
  amendSubstitution,
  ann,
  around,
  endSubstitution,
  grantSubstitution,
  head,
  platform,
  stranger,
  substitutionAmended,
  substitutionEnded,
  substitutionGranted,
} from '../examples.js';
import { OfficerNotFound } from './directory.errors.js';
import { AmendSubstitution, EndSubstitution, GrantSubstitution } from './substitution.commands.js';
import { substitutionDecider } from './substitution.decider.js';
import { isActiveOn, type Substitution } from './substitution.state.js';
import type { SubstitutionEvent } from './substitution.events.js';
import {
  SubstitutionBeyondOwnRights,
  SubstitutionChain,
  SubstitutionDaysImpossible,
  SubstitutionHasEnded,
  SubstitutionNotFound,
  SubstitutionNotYours,
  SubstitutionOverlaps,
} from './substitution.errors.js';

const { given } = spec(substitutionDecider);
const { data } = grantSubstitution;

const grant = (change: Partial<GrantSubstitution['data']> = {}, by: Principal = head) =>
  given().when(new GrantSubstitution({ ...data, ...change }, by));
const amend = (change: Partial<AmendSubstitution['data']>, by: Principal = head) =>
  given(substitutionGranted).when(
    new AmendSubstitution({ ...amendSubstitution.data, ...change }, by),
  );
const onBehalf: Principal = {
  ...head,
  behalf: {
    ...{ officerId: 'riverside.mayor', substitutionId: 's', rights: ['handle'], level: 'internal' },
  },
};

describe('GrantSubstitution', () => {
  it('is for the holder, who heads a unit of theirs, administrators and the platform', () => {
    const chief = { ...head, id: 'riverside.chief' };
    for (const by of [head, chief, administrator, platform])
      grant({}, by).then(substitutionGranted);
    grant({}, { ...administrator, id: 'riverside.carl', posts: [] }).thenRefuse(
      SubstitutionNotYours,
    );
    grant({}, stranger).thenRefuse(OfficerNotFound);
  });

  it('is never for the substitute, whatever else they are', () =>
    grant({}, { ...administrator, id: ann.id }).thenRefuse(SubstitutionNotYours));

  it('is not for who acts on behalf of another, nor over oneself', () => {
    grant({}, onBehalf).thenRefuse(SubstitutionChain);
    grant({ substituteId: head.id }, administrator).thenRefuse(SubstitutionChain);
  });

  it('passes on no more than the holder has', () => {
    grant({ rights: ['handle', 'register'] }).thenRefuse(SubstitutionBeyondOwnRights, {
      rights: ['register'],
    });
    grant({ units: ['riverside.legal'] }).thenRefuse(SubstitutionBeyondOwnRights, {
      units: ['riverside.legal'],
    });
    grant({ level: 'secret' }).thenRefuse(SubstitutionBeyondOwnRights, { level: 'secret' });
    grant({ around: { ...around, holder: { ...head, posts: administrator.posts } } }).thenRefuse(
      SubstitutionBeyondOwnRights,
      { rights: ['handle', 'sign'] },
    );
  });

  it('needs a holder and a substitute who are there', () => {
    const { holder: _, ...nobody } = around;
    grant({ around: nobody }, administrator).thenRefuse(OfficerNotFound);
    grant({ around: { ...around, isSubstituteActive: false } }).thenRefuse(OfficerNotFound);
    grant({ substituteId: 'hillside.oleg' }).thenRefuse(OfficerNotFound);
  });

  it('is for days to come, in their order; only a mandate has no last one', () => {
    const { until: _, ...endless } = data;
    given().when(new GrantSubstitution(endless, head)).thenRefuse(SubstitutionDaysImpossible);
    const { until: __, ...granted } = substitutionGranted.data;
    given()
      .when(new GrantSubstitution({ ...endless, kind: 'mandate' }, head))
      .then({ type: 'SubstitutionGranted', data: { ...granted, kind: 'mandate' } });
    grant({ until: '2026-06-30' }).thenRefuse(SubstitutionDaysImpossible);
    grant({ from: '2025-12-01', until: '2026-01-04' }).thenRefuse(SubstitutionDaysImpossible);
    grant({ from: '2026-07-01', until: '2026-07-01' }).then({
      ...substitutionGranted,
      data: { ...substitutionGranted.data, until: '2026-07-01' },
    });
  });

  it('is refused where the two have one on the same days, and names it', () =>
    grant({ around: { ...around, overlapping: 's-2' } }).thenRefuse(SubstitutionOverlaps, {
      substitutionId: 's-2',
    }));

  it('says nothing new when it is there already', () =>
    given(substitutionGranted).when(grantSubstitution).thenNothing());
});

describe('AmendSubstitution', () => {
  it('changes what it names', () => {
    given(substitutionGranted).when(amendSubstitution).then(substitutionAmended);
    given(substitutionGranted, substitutionAmended).when(amendSubstitution).thenNothing();
  });

  it('keeps to the rules of granting', () => {
    amend({ rights: ['register'] }).thenRefuse(SubstitutionBeyondOwnRights);
    amend({ until: '2026-06-01' }).thenRefuse(SubstitutionDaysImpossible);
    amend({}, onBehalf).thenRefuse(SubstitutionChain);
  });

  it('is not for the substitute; for others there is no such substitution', () => {
    amend({}, ann).thenRefuse(SubstitutionNotYours);
    amend({}, { ...administrator, id: 'riverside.carl', posts: [] }).thenRefuse(
      SubstitutionNotFound,
    );
    amend({}, stranger).thenRefuse(SubstitutionNotFound);
    given().when(amendSubstitution).thenRefuse(SubstitutionNotFound);
  });

  it('comes too late after the end', () =>
    given(substitutionGranted, substitutionEnded)
      .when(amendSubstitution)
      .thenRefuse(SubstitutionHasEnded));
});

describe('EndSubstitution', () => {
  it('ends it, once', () => {
    given(substitutionGranted).when(endSubstitution).then(substitutionEnded);
    given(substitutionGranted, substitutionEnded).when(endSubstitution).thenNothing();
  });

  it('is not for the substitute', () =>
    given(substitutionGranted)
      .when(new EndSubstitution(endSubstitution.data, ann))
      .thenRefuse(SubstitutionNotYours));
});

describe('A substitution holds', () => {
  const after = (...history: readonly SubstitutionEvent[]) =>
    history.reduce<Substitution>((state, event) => substitutionDecider.evolve(state, event), {
      status: 'absent',
    });

  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2026-07-14', true],
    ['2026-07-15', false],
  ])('on %s: %s', (day, isActive) =>
    expect(isActiveOn(after(substitutionGranted), day)).toBe(isActive),
  );

  it('as long as it is not ended, a mandate until then', () => {
    const { until: _, ...granted } = substitutionGranted.data;
    const mandate = { ...substitutionGranted, data: { ...granted, kind: 'mandate' as const } };
    expect(isActiveOn(after(mandate), '2030-01-01')).toBe(true);
    expect(isActiveOn(after(mandate, substitutionEnded), '2030-01-01')).toBe(false);
    expect(isActiveOn(after(), '2030-01-01')).toBe(false);
  });
});
