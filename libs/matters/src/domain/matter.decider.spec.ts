import { spec } from '@chancery/testing';
import { mariana, matterOpened, openMatter, program } from '../examples.js';
import { OpenMatter } from './matter.commands.js';
import { matterDecider } from './matter.decider.js';
import { MatterAlreadyOpen, MatterNotFound } from './matter.errors.js';

const { given } = spec(matterDecider);
const { data } = openMatter;

describe('OpenMatter', () => {
  it('lets a party follow a document', () => given().when(openMatter).then(matterOpened));

  it('says nothing new when repeated', () => given(matterOpened).when(openMatter).thenNothing());

  it('is refused where another party follows the document', () =>
    given(matterOpened)
      .when(new OpenMatter({ ...data, partyId: 'another' }, program))
      .thenRefuse(MatterAlreadyOpen));

  it('is given by programs alone', () =>
    given()
      .when(new OpenMatter(data, mariana as never))
      .thenRefuse(MatterNotFound));
});
