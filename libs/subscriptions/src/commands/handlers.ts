import { runOnStream } from '@chancery/event-store';
import * as orders from '../domain/subscription.commands.js';
import { subscriptionStream as stream } from '../domain/subscription.decider.js';

const idOf = ({ subscriptionId }: { readonly subscriptionId: string }): string => subscriptionId;

export const commandHandlers = [
  runOnStream(orders.CreateSubscription, stream, idOf),
  runOnStream(orders.ChangeSubscription, stream, idOf),
  runOnStream(orders.AskVerification, stream, idOf),
  runOnStream(orders.RecordConsent, stream, idOf),
  runOnStream(orders.RecordHandshake, stream, idOf),
  runOnStream(orders.ApproveEndpoint, stream, idOf),
  runOnStream(orders.PauseSubscription, stream, idOf),
  runOnStream(orders.ResumeSubscription, stream, idOf),
  runOnStream(orders.OrderReplay, stream, idOf),
  runOnStream(orders.RecordReplayEnd, stream, idOf),
  runOnStream(orders.RotateSecret, stream, idOf),
  runOnStream(orders.RetireSecret, stream, idOf),
  runOnStream(orders.SuspendSubscription, stream, idOf),
  runOnStream(orders.NoteEndpointAway, stream, idOf),
  runOnStream(orders.RecordDeadLetter, stream, idOf),
  runOnStream(orders.RedeliverDeadLetter, stream, idOf),
  runOnStream(orders.DiscardDeadLetter, stream, idOf),
  runOnStream(orders.NoteProgress, stream, idOf),
  runOnStream(orders.EndSubscription, stream, idOf),
];
