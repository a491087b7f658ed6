import { spec } from '@chancery/testing';
import { service } from '@chancery/kernel';
import { ann, fact } from '../examples.js';
import { TransferCustody } from './document.commands.js';
import { documentDecider } from './document.decider.js';
import { NotPermitted } from './document.errors.js';
import { samples } from './document.samples.js';

const { given } = spec(documentDecider);
const received = fact('DocumentReceived');
const { documentId, unitId, at } = samples.DocumentReceived;
const order = (change: object = {}, by = service('reorganisation', 'riverside')) =>
  new TransferCustody(
    {
      ...{ documentId, fromUnitId: unitId, toUnitId: 'riverside.works', reason: 'It has ended' },
      ...{ jobId: 'j-1', at, ...change },
    },
    by,
  );

describe('What a unit that has ended had in custody', () => {
  it('goes to the unit that goes on with its work, also before it has a number', () =>
    given(received)
      .when(order())
      .then({
        type: 'CustodyTransferred',
        data: {
          ...{ documentId, at, reason: 'It has ended', jobId: 'j-1' },
          ...{ from: { unitId }, openedAt: at },
          custody: {
            unitId: 'riverside.works',
            ...(samples.DocumentReceived.due !== undefined && {
              due: samples.DocumentReceived.due,
            }),
          },
        },
      }));

  it('goes there once, and not if another unit has it by now', () => {
    given(received)
      .when(order({ fromUnitId: 'riverside.parking' }))
      .thenNothing();
    given(received)
      .when(order({ toUnitId: unitId }))
      .thenNothing();
  });

  it('stays where it was if work on it is over', () =>
    given(received, fact('RegistrationRefused')).when(order()).thenNothing());

  it('is moved by the program alone', () =>
    given(received).when(order({}, ann)).thenRefuse(NotPermitted));
});
