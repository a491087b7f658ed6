import { runOnStream } from '@chancery/event-store';
import {
  ClaimMatter,
  LinkIdentity,
  NameContact,
  SetPreferences,
} from '../domain/party.commands.js';
import {
  RecordMandate,
  RejectMandate,
  RenounceMandate,
  RevokeMandate,
  VerifyMandate,
} from '../domain/mandate.commands.js';
import { mandateStream } from '../domain/mandate.decider.js';
import { AcceptMandateHandler, GiveMandateHandler } from './give-mandate.js';
import { partyStream, partyStreamId } from '../domain/party.decider.js';
import { IssueAccessCodeHandler, RevokeAccessCodeHandler } from './access-codes.js';
import { ConfirmContactHandler } from './confirm-contact.js';
import { DestroyPartyKeyHandler, ErasePartyHandler } from './erase-party.js';
import { IdentifyPartyHandler } from './identify-party.js';
import { PartyReader } from './party-reader.js';

const mandateIdOf = ({ mandateId }: { readonly mandateId: string }): string => mandateId;

export const commandHandlers = [
  PartyReader,
  IdentifyPartyHandler,
  runOnStream(LinkIdentity, partyStream, partyStreamId),
  runOnStream(NameContact, partyStream, partyStreamId),
  ConfirmContactHandler,
  runOnStream(SetPreferences, partyStream, partyStreamId),
  IssueAccessCodeHandler,
  RevokeAccessCodeHandler,
  runOnStream(ClaimMatter, partyStream, partyStreamId),
  ErasePartyHandler,
  DestroyPartyKeyHandler,
  GiveMandateHandler,
  AcceptMandateHandler,
  runOnStream(RevokeMandate, mandateStream, mandateIdOf),
  runOnStream(RenounceMandate, mandateStream, mandateIdOf),
  runOnStream(RecordMandate, mandateStream, mandateIdOf),
  runOnStream(VerifyMandate, mandateStream, mandateIdOf),
  runOnStream(RejectMandate, mandateStream, mandateIdOf),
];
