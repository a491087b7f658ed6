import { spec } from '@chancery/testing';
import {
  at,
  clerk,
  custody,
  fact,
  headsCustody,
  lime,
  mariana,
  matterId,
  matterOpened,
  neighbour,
  petro,
  program,
} from '../examples.js';
import * as commands from './matter.commands.js';
import { matterDecider } from './matter.decider.js';
import {
  MatterClosed,
  MatterItemNotOpen,
  MatterNotFound,
  MatterOrderNotPermitted,
  MessageNotFound,
  MessageTooLong,
  PartyNotKnown,
  ReasonMissing,
} from './matter.errors.js';
import { messageId, partyId } from './samples.terms.js';

const { given } = spec(matterDecider);
const of = { matterId, custody, at };
const text = 'Please send the plan of the plot.';
const written = { ...of, messageId, text };
const files = fact('MessageSentByParty').data.files ?? [];
const offered = files.map((file) => ({ ...file, name: 'plan of Mariana.pdf' }));
const closed = { ...custody, isOpen: false };

describe('SendMessage', () => {
  it('waits with who has the document, and keeps names of files sealed', () => {
    const words = { partyId, text, names: ['plan of Mariana.pdf'] };
    given(matterOpened)
      .when(new commands.SendMessage({ ...written, files: offered }, mariana))
      .then(fact('MessageSentByParty', { words }));
  });

  it('by an officer answers all that the party wrote before', () =>
    given(matterOpened, fact('MessageSentByParty'))
      .when(new commands.SendMessage({ ...written, messageId: 'm-2' }, clerk))
      .then(fact('MessageSentToParty', { messageId: 'm-2', ends: [messageId] })));

  it('for a company says for whom it was written', () =>
    given(matterOpened)
      .when(new commands.SendMessage(written, lime))
      .then({
        type: 'MessageSentByParty',
        data: { ...fact('MessageSentByParty').data, partyId, files: undefined } as never,
      }));

  it('is recorded once', () =>
    given(matterOpened, fact('MessageSentByParty'))
      .when(new commands.SendMessage(written, mariana))
      .thenNothing());

  it.each([
    ['who takes no part', written, petro, MatterNotFound],
    ['of another authority', written, { ...mariana, authorityId: 'hillside' }, MatterNotFound],
    ['with a code for another matter', written, { ...mariana, matterId: 'm-2' }, MatterNotFound],
    ['who says nothing', { ...written, text: ' ' }, mariana, ReasonMissing],
    ['who says too much', { ...written, text: 'x'.repeat(8_001) }, mariana, MessageTooLong],
    ['once it is closed', { ...written, custody: closed }, mariana, MatterClosed],
  ])('is refused to a party %s', (_, data, by, error) =>
    given(matterOpened).when(new commands.SendMessage(data, by)).thenRefuse(error),
  );

  it('is refused to an officer of another unit, and not there for who may not read', () => {
    const elsewhere = { ...written, custody: { ...custody, isCustodian: false } };
    const { custody: _, ...unread } = written;
    given(matterOpened)
      .when(new commands.SendMessage(elsewhere, clerk))
      .thenRefuse(MatterOrderNotPermitted, { allowed: ['custodian'] });
    given(matterOpened).when(new commands.SendMessage(unread, clerk)).thenRefuse(MatterNotFound);
  });
});

describe('OpenMessage', () => {
  const order = new commands.OpenMessage({ ...of, messageId }, mariana);
  const sent = [matterOpened, fact('MessageSentToParty')];

  it('is the first look, and no other', () => {
    given(...sent)
      .when(order)
      .then(fact('MessageOpened'));
    given(...sent, fact('MessageOpened'))
      .when(order)
      .thenNothing();
  });

  it('is refused where there is no such message', () =>
    given(matterOpened).when(order).thenRefuse(MessageNotFound));
});

describe('Other parties', () => {
  const joining = { ...of, partyId: neighbour.id };

  it('join where the authority knows them, and see the matter from then on', () => {
    given(matterOpened)
      .when(new commands.JoinParty({ ...joining, isKnown: true }, clerk))
      .then(fact('PartyJoinedMatter'));
    given(matterOpened, fact('PartyJoinedMatter'))
      .when(new commands.JoinParty({ ...joining, isKnown: true }, clerk))
      .thenNothing();
    given(matterOpened).when(new commands.JoinParty(joining, clerk)).thenRefuse(PartyNotKnown);
  });

  it('leave, and see nothing any more', () => {
    const reason = 'Sold the neighbouring plot';
    const joined = [matterOpened, fact('PartyJoinedMatter')];
    given(...joined)
      .when(new commands.LeaveParty({ ...joining, reason }, clerk))
      .then(fact('PartyLeftMatter'));
    given(...joined, fact('PartyLeftMatter'))
      .when(new commands.SendMessage(written, neighbour))
      .thenRefuse(MatterNotFound);
  });

  it('are never the party whose matter it is', () =>
    given(matterOpened)
      .when(new commands.LeaveParty({ ...of, partyId, reason: 'No' }, clerk))
      .thenRefuse(PartyNotKnown));
});

describe('What waits for officers', () => {
  const took = new commands.TakeNote({ ...of, itemId: messageId }, clerk);

  it('is over when one takes note', () => {
    given(matterOpened, fact('MessageSentByParty')).when(took).then(fact('NoteTaken'));
    given(matterOpened).when(took).thenRefuse(MatterItemNotOpen);
  });

  it('goes with the document', () => {
    const followed = new commands.FollowDocument(of, program);
    given(matterOpened, fact('MessageSentByParty')).when(followed).then(fact('MatterItemsMoved'));
    given(matterOpened).when(followed).thenNothing();
    given().when(followed).thenNothing();
  });
});

it('A matter that nobody opened is not there', () =>
  given()
    .when(new commands.TakeNote({ ...of, custody: headsCustody, itemId: messageId }, program))
    .thenRefuse(MatterNotFound));
