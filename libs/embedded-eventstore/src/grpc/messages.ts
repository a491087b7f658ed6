import { randomUUID } from 'node:crypto';
import { chosen, nested, streamIdentifier, text, whole } from '../wire/message.js';

/** The rarer kinds of `ReadResp`. */
export const confirmation = (): Buffer => nested(2, text(1, randomUUID()));
export const checkpoint = (position: number): Buffer =>
  nested(3, whole(1, position), whole(2, position));
export const streamNotFound = (stream: string): Buffer => nested(4, streamIdentifier(1, stream));
export const firstRevision = (revision: number): Buffer => whole(5, revision);
export const lastRevision = (revision: number): Buffer => whole(6, revision);
export const lastPosition = (position: number): Buffer =>
  nested(7, whole(1, position), whole(2, position));
export const caughtUp = (): Buffer => chosen(8);
