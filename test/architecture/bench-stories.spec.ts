import {
  arrivalOf,
  decided,
  longStory,
  orderedStory,
  storyOf,
} from '../bench/office/setting/story.js';

interface Told {
  readonly event: { readonly type: string; readonly data: object };
}
const entry = (): object => ({ registerId: 'riverside.in.2026', number: '1', sequence: 1 });
const told = (story: Iterable<unknown>): readonly Told[] => decided('d-1', story, arrivalOf(7));

describe('a story of the benches', () => {
  it.each([
    ['of a way through units', storyOf(7, { shape: [0, 1, 1, 2, 2, 2], seed: 3, entry }), 11],
    ['with many events', longStory(7, { events: 200, entry }), 200],
    ['with many executors', orderedStory(7, { executors: 300, events: 1_500, entry }), 1_500],
  ])('%s goes by the rules, and records nothing that was looked up', (_, story, count) => {
    const events = told(story);
    expect(events).toHaveLength(count);
    expect(events.filter(({ event }) => 'standings' in event.data)).toEqual([]);
  });
});
