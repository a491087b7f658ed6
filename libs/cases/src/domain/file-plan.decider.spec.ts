import { service } from '@chancery/kernel';
import { spec } from '@chancery/testing';
import { ann, bob } from '../examples.js';
import { filePlanSamples } from './case.samples.js';
import { CloseClass, PublishFilePlan, SetClass } from './file-plan.commands.js';
import { classIn, filePlanDecider, type FilePlan } from './file-plan.decider.js';
import * as errors from './file-plan.errors.js';
import type { FilePlanEvent } from './file-plan.events.js';

const { given } = spec(filePlanDecider);
const program = service('reactor', 'riverside');
const { FilePlanOpened: opening, ClassSet: set, FilePlanPublished: publication } = filePlanSamples;
const opened = { type: 'FilePlanOpened', data: opening } as const;
const classSet = { type: 'ClassSet', data: set } as const;
const closed = { type: 'ClassClosed', data: filePlanSamples.ClassClosed } as const;
const published = { type: 'FilePlanPublished', data: publication } as const;
const { planId, at, index, title, unitId, retention } = set;
const wanted = { planId, at, index, title, unitId, retention };
const { classId } = set;
const stateOf = (...events: readonly FilePlanEvent[]): FilePlan =>
  events.reduce<FilePlan>((state, event) => filePlanDecider.evolve(state, event), {
    status: 'absent',
  });

describe('A file plan', () => {
  it('is begun with its first class', () =>
    given().when(new SetClass(wanted, ann)).then(opened, classSet));

  it('is for registrars and administrators of the authority', () => {
    given().when(new SetClass(wanted, bob)).thenRefuse(errors.FilePlanOrderNotPermitted);
    given()
      .when(new SetClass({ ...wanted, planId: 'hillside.2026' }, ann))
      .thenRefuse(errors.FilePlanNotFound);
  });

  it('refuses what is no plan, no index, no rule', () => {
    given()
      .when(new SetClass({ ...wanted, planId: 'riverside' }, program))
      .thenRefuse(errors.MalformedFilePlanId);
    given()
      .when(new SetClass({ ...wanted, index: '03.8' }, ann))
      .thenRefuse(errors.MalformedClassIndex);
    given()
      .when(new SetClass({ ...wanted, retention: { action: 'destroy' } }, ann))
      .thenRefuse(errors.RetentionNotUsable);
  });

  it('is in force once it is published, whole', () => {
    const order = new PublishFilePlan(
      { planId, at: publication.at, validFrom: '2026-01-01' },
      program,
    );
    given(opened, classSet).when(order).then(published);
    given(opened, classSet, published).when(order).thenNothing();
    expect(classIn(stateOf(opened, classSet), classId, '2026-03-01')).toBeUndefined();
    expect(classIn(stateOf(opened, classSet, published), classId, '2025-12-31')).toBeUndefined();
    expect(classIn(stateOf(opened, classSet, published), classId, '2026-03-01')).toEqual({
      ...{ classId, index, retention, isOpen: true },
    });
  });

  it('takes no version that is in force before the last', () =>
    given(opened, classSet, published)
      .when(new PublishFilePlan({ planId, at, validFrom: '2025-01-01' }, program))
      .thenRefuse(errors.PlanValidTooEarly, { earliest: '2026-01-01' }));

  it('closes a class at once and for good; its cases keep its rule', () => {
    const { reason } = filePlanSamples.ClassClosed;
    given(opened, classSet, published)
      .when(new CloseClass({ planId, at: closed.data.at, index, reason }, ann))
      .then(closed);
    given(opened, classSet, closed)
      .when(new SetClass(wanted, ann))
      .thenRefuse(errors.ClassWasClosed);
    given(opened, classSet)
      .when(new CloseClass({ planId, at, index: '99', reason }, ann))
      .thenRefuse(errors.ClassNotFound);
    expect(classIn(stateOf(opened, classSet, published, closed), classId, '2026-03-01')).toEqual({
      ...{ classId, index, retention, isOpen: false },
    });
  });
});
