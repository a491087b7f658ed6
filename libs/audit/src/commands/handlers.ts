import { runOnStream } from '@chancery/event-store';
import { RecordRefusals, refusalsOf, refusalsStream } from '../domain/refusal.js';

export const commandHandlers = [
  runOnStream(RecordRefusals, refusalsStream, ({ authorityId, at }) => refusalsOf(authorityId, at)),
];
