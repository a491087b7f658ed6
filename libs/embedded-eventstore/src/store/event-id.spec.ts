import fc from 'fast-check';
import { formatEventId, parseEventId, parseEventIdBytes } from './event-id.js';

describe('an event id', () => {
  it('is the same from text, from letters and back', () => {
    fc.assert(
      fc.property(fc.uuid(), (text) => {
        const id = parseEventId(text);
        expect(id && formatEventId(id)).toBe(text);
        expect(parseEventIdBytes(Buffer.from(text.toUpperCase()))).toEqual(id);
      }),
    );
  });

  it.each(['', 'no-id', '123', 'g'.repeat(32), '0'.repeat(33), '0'.repeat(31)])(
    'is not %p',
    (text) => {
      expect(parseEventId(text)).toBeUndefined();
      expect(parseEventIdBytes(Buffer.from(text))).toBeUndefined();
    },
  );
});
