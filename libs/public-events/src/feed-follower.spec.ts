import { getEventListeners } from 'node:events';
import { FeedFollower } from './feed-follower.js';

/** A feed that shows so many events, and counts how often it is asked. */
const feedOf = (shown: number) => {
  const feed = {
    shown,
    asked: 0,
    head: () => {
      feed.asked += 1;
      return Promise.resolve({ ledgerId: 'l', size: feed.shown, shown: feed.shown });
    },
  };
  return feed;
};

describe('Feeds that wait', () => {
  it('are woken all at once by one look', async () => {
    const feed = feedOf(5);
    const follower = new FeedFollower(feed);
    const woken: number[] = [];
    const waits = [...Array(200).keys()].map(async (at) => {
      await follower.beyond(at % 2 === 0 ? 5 : 7, 5_000);
      woken.push(at);
    });
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect([woken.length, feed.asked < 8]).toEqual([0, true]);
    feed.shown = 6;
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(woken).toHaveLength(100);
    feed.shown = 8;
    await Promise.all(waits);
    expect(feed.asked).toBeLessThan(15);
  });

  it('leave nothing behind on a signal that lasts', async () => {
    const follower = new FeedFollower(feedOf(5));
    const { signal } = new AbortController();
    for (let round = 0; round < 20; round++) await follower.beyond(5, 1, signal);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('go on after their time, or when they end, and then nobody looks', async () => {
    const feed = feedOf(5);
    const follower = new FeedFollower(feed);
    const end = new AbortController();
    const waits = [follower.beyond(5, 50), follower.beyond(5, 60_000, end.signal)];
    setTimeout(() => end.abort(), 100);
    await Promise.all(waits);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const { asked } = feed;
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(feed.asked).toBe(asked);
  });
});
