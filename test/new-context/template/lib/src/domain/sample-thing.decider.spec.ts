import { spec } from '@chancery/testing';
import { administrator, clerk, openSampleThing, sampleThingOpened, stranger } from '../examples.js';
import { OpenSampleThing } from './sample-thing.commands.js';
import { sampleThingDecider } from './sample-thing.decider.js';
import {
  SampleThingAlreadyOpen,
  SampleThingNotFound,
  SampleThingOrderNotPermitted,
} from './sample-thing.errors.js';

const { given } = spec(sampleThingDecider);
const { data } = openSampleThing;

describe('OpenSampleThing', () => {
  it('opens it', () => given().when(openSampleThing).then(sampleThingOpened));

  it('says nothing new when repeated', () =>
    given(sampleThingOpened).when(openSampleThing).thenNothing());

  it('is refused where another is open under the id', () =>
    given(sampleThingOpened)
      .when(new OpenSampleThing({ ...data, name: 'Another' }, administrator))
      .thenRefuse(SampleThingAlreadyOpen));

  it('is refused to a clerk', () =>
    given()
      .when(new OpenSampleThing(data, clerk))
      .thenRefuse(SampleThingOrderNotPermitted, { allowedRoles: ['administrator'] }));

  it('is answered in another authority as if there were none', () =>
    given(sampleThingOpened)
      .when(new OpenSampleThing(data, stranger))
      .thenRefuse(SampleThingNotFound));
});
