import { CursorCodec } from '../requests/cursor.js';
import { FeedTickets } from './feed-tickets.js';

const tickets = new FeedTickets(new CursorCodec('a secret of the platform'));
const headers = { authorization: 'Bearer abc.def', 'chancery-acting-unit': 'riverside.permits' };
const at = Date.UTC(2026, 2, 2, 9);

describe('a ticket for a feed', () => {
  it('stands for the token and the acting unit that it was asked with, for a minute', () => {
    const { ticket, expiresAt } = tickets.issue({ headers }, at);
    expect(expiresAt).toBe('2026-03-02T09:01:00.000Z');
    expect(tickets.open(ticket, at + 59_000)).toEqual({ headers });
    expect(() => tickets.open(ticket, at + 61_000)).toThrow(/expired/);
  });

  it('names no unit if none was named', () => {
    const { authorization } = headers;
    const { ticket } = tickets.issue({ headers: { authorization } }, at);
    expect(tickets.open(ticket, at)).toEqual({ headers: { authorization } });
  });

  it('does not show the token', () => {
    const { ticket } = tickets.issue({ headers }, at);
    expect(Buffer.from(ticket, 'base64url').toString('latin1')).not.toContain('abc.def');
  });

  it.each(['', 'x', 'A'.repeat(5_000)])('is refused if it was made up: %s', (ticket) =>
    expect(() => tickets.open(ticket, at)).toThrow(/none of ours/),
  );

  it('is refused if it was a cursor', () => {
    const cursor = new CursorCodec('a secret of the platform').encode('documents', ['a']);
    expect(() => tickets.open(cursor, at)).toThrow(/none of ours/);
  });

  it('is given to nobody who has no token', () =>
    expect(() => tickets.issue({ headers: {} }, at)).toThrow(/none was given/));
});
