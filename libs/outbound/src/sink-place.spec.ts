import { placeToGoOn } from './sink-place.js';

const place = { ledgerId: 'l', index: 40, before: 'e-39' };
const last = { index: 29, eventId: 'e-29' };
const behindLast = { ledgerId: 'l', index: 30, before: 'e-29' };

describe('A bridge goes on', () => {
  it('from the first event if the stream is new, or was made anew', () => {
    expect(placeToGoOn({ sequence: 0 }, undefined, 'l')).toBeUndefined();
    expect(placeToGoOn({ sequence: 0 }, { place, sequence: 12 }, 'l')).toBeUndefined();
  });

  it('from where it was, past events that were not for it', () =>
    expect(placeToGoOn({ sequence: 12, last }, { place, sequence: 12 }, 'l')).toEqual(place));

  it('behind the newest message if more was acknowledged than saved, or the stream lost some', () => {
    expect(placeToGoOn({ sequence: 15, last }, { place, sequence: 12 }, 'l')).toEqual(behindLast);
    expect(placeToGoOn({ sequence: 9, last }, { place, sequence: 12 }, 'l')).toEqual(behindLast);
    expect(placeToGoOn({ sequence: 9, last }, undefined, 'l')).toEqual(behindLast);
  });

  it('from where it was if the stream no longer keeps its newest message', () => {
    expect(placeToGoOn({ sequence: 12 }, { place, sequence: 12 }, 'l')).toEqual(place);
    expect(placeToGoOn({ sequence: 15 }, { place, sequence: 12 }, 'l')).toEqual(place);
  });
});
