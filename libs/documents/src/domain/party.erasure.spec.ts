import { spec } from '@chancery/testing';
import { ann, program } from '../examples.js';
import { NotPermitted } from './document.errors.js';
import { EraseParty, partyDecider, partySchemas, type PartyErased } from './party.erasure.js';

const { given } = spec(partyDecider);
const erased: PartyErased = { type: 'PartyErased', data: partySchemas.PartyErased.example };

describe('EraseParty', () => {
  it('records who was erased and why', () =>
    given().when(new EraseParty(erased.data, program)).then(erased));

  it('records a repeated erasure only once', () =>
    given(erased).when(new EraseParty(erased.data, program)).thenNothing());

  it('is for the operator alone', () =>
    given().when(new EraseParty(erased.data, ann)).thenRefuse(NotPermitted));
});
