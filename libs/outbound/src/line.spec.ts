import { Line } from './line.js';
import type { Parked } from './parked.js';
import { beginningAt } from './progress.js';
import type { LineOptions, Sending } from './sending.js';
import type { Outcome } from './verdict.js';

const delivered: Outcome = { verdict: 'delivered', status: 200 };
const refused: Outcome = { verdict: 'message', status: 400, error: 'answered 400' };
const failed: Outcome = { verdict: 'unclear', status: 500, error: 'answered 500' };
const away: Outcome = { verdict: 'endpoint', error: 'connect: ECONNREFUSED' };
const gone: Outcome = { verdict: 'gone', status: 410 };

const entry = (index: number, lane: string) => ({
  ...{ index, lane, eventId: `event-${index}` },
  recordedAt: new Date(index * 1_000).toISOString(),
});

/** A line with events of documents A, B and C in this order, and what a target answers to each of them. */
const lineOf = (lanes: string, options: Partial<LineOptions> = {}, parked: Parked[] = []) => {
  const line = new Line(beginningAt(0), parked, {
    ...{ parallelism: 4, holdsForDead: true, random: () => 0.5 },
    ...options,
  });
  line.takeIn(
    [...lanes].map((lane, index) => entry(index, lane)),
    lanes.length,
  );
  return line;
};
const indexes = (sent: readonly Sending[]) => sent.map(({ index }) => index);

/** Sends until nothing is left, and answers what came in which order, and dead letters. */
const drive = (line: Line, answer: (sending: Sending, now: number) => Outcome, upTo = 1e9) => {
  const came: number[] = [];
  const dead: number[] = [];
  for (let now = 0, turns = 0; now <= upTo && turns < 5_000; turns++) {
    const sent = line.next(now);
    for (const sending of sent) {
      const outcome = answer(sending, now);
      if (outcome.verdict === 'delivered') came.push(sending.index);
      const letter = line.outcome(sending, outcome, now);
      if (letter) dead.push(letter.index);
    }
    const next = line.nextAt();
    if (sent.length === 0 && next === undefined) break;
    if (sent.length === 0) now = Math.max(now + 1, next ?? 0);
  }
  return { came, dead };
};

describe('What is sent to one endpoint', () => {
  it('goes out in the order of each document, and side by side across documents', () => {
    const line = lineOf('ABAC');
    const first = line.next(0);
    expect(indexes(first)).toEqual([0, 1, 3]);
    expect(line.next(0)).toEqual([]);
    line.outcome(first[0] as Sending, delivered, 1);
    expect(indexes(line.next(1))).toEqual([2]);
    expect(indexes(lineOf('ABCD', { parallelism: 2 }).next(0))).toEqual([0, 1]);
  });

  it('is numbered by its place, so that a crash gives the same numbers', () => {
    const line = lineOf('ABAC');
    const sent = line.next(0);
    expect(sent.map(({ serial }) => serial)).toEqual([1, 2, 4]);
    line.outcome(sent[0] as Sending, delivered, 1);
    line.outcome(sent[2] as Sending, delivered, 1);
    expect(line.progress).toMatchObject({ cursor: 1, serial: 1, settled: [3] });
    const again = new Line(line.progress, [], { parallelism: 4, holdsForDead: true });
    again.takeIn([entry(1, 'B'), entry(2, 'A'), entry(3, 'C')], 4);
    expect(again.next(2).map(({ index, serial }) => [index, serial])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it('parks a message that is refused; later ones of its document wait, others pass', () => {
    const line = lineOf('AABB');
    const answer = ({ index }: Sending, now: number) =>
      index === 0 && now < 1 ? refused : delivered;
    const { came } = drive(line, answer);
    expect(came).toEqual([2, 3, 0, 1]);
    expect(line.progress).toMatchObject({ cursor: 4, serial: 4, settled: [] });
    expect(line.isIdle).toBe(true);
  });

  it('has the cursor never pass what is neither delivered nor parked', () => {
    const line = lineOf('ABC');
    const [first, second, third] = line.next(0) as [Sending, Sending, Sending];
    line.outcome(third, delivered, 1);
    expect(line.cursor).toBe(0);
    line.outcome(first, refused, 1);
    expect([line.cursor, line.parked.has(0)]).toEqual([1, true]);
    line.outcome(second, delivered, 1);
    expect(line.cursor).toBe(3);
  });

  it('makes a dead letter after 22.7 hours, behind which its document waits', () => {
    const line = lineOf('AAB');
    const { came, dead } = drive(line, ({ index }) => (index === 0 ? refused : delivered));
    expect([came, dead]).toEqual([[2], [0]]);
    expect(line.parked.all.map(({ index, isDead }) => [index, isDead])).toEqual([
      [0, true],
      [1, false],
    ]);
    line.parked.redeliver(0);
    expect(drive(line, () => delivered).came).toEqual([0, 1]);
  });

  it('goes on with the document behind a dead letter that is discarded, or if it is told to', () => {
    const line = lineOf('AAB');
    drive(line, ({ index }) => (index === 0 ? refused : delivered));
    line.parked.remove(0);
    expect(drive(line, () => delivered).came).toEqual([1]);
    const lax = lineOf('AAB', { holdsForDead: false });
    const { came, dead } = drive(lax, ({ index }) => (index === 0 ? refused : delivered));
    expect([came, dead]).toEqual([[2, 1], [0]]);
  });

  it('keeps everything, in order, while the target is away for a day', () => {
    const line = lineOf('ABACBA');
    const day = 24 * 3_600_000;
    const { came, dead } = drive(line, (_, now) => (now < day ? away : delivered));
    expect([...came].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(came.filter((index) => [0, 2, 5].includes(index))).toEqual([0, 2, 5]);
    expect(dead).toEqual([]);
  });

  it('asks a target that is away after 5, 15, 30 s, 1, 2, 5 and then every 10 minutes', () => {
    const line = lineOf('A');
    const times: number[] = [];
    const answer = (_: Sending, now: number) => {
      times.push(now / 1_000);
      return away;
    };
    drive(line, answer, 3_000_000);
    expect(times.slice(0, 9)).toEqual([0, 5, 20, 50, 110, 230, 530, 1_130, 1_730]);
  });

  it('leaves a target alone for as long as it asks', () => {
    const line = lineOf('A');
    const [sent] = line.next(0);
    line.outcome(sent as Sending, { ...away, retryAfterMs: 60_000 }, 0);
    expect(line.nextAt()).toBe(60_000);
  });

  it('finds out the one message that makes a target fall over', () => {
    const line = lineOf('AABBC', { parallelism: 1 });
    const { came } = drive(line, ({ index }) => (index === 0 ? failed : delivered), 600_000);
    expect(came).toEqual(expect.arrayContaining([2, 3, 4]));
    expect(line.parked.all.map(({ index }) => index)).toEqual([0, 1]);
    expect(line.circuit.isOpen).toBe(true); // by that one, with nothing else to send
    line.takeIn([entry(5, 'D')], 6);
    expect(indexes(line.next(600_000))).toEqual([5]);
  });

  it('does not run the pauses of what is parked while the target is away', () => {
    const line = lineOf('AB');
    const [a, b] = line.next(0) as [Sending, Sending];
    line.outcome(a, refused, 0);
    line.outcome(b, away, 0);
    const [probe] = line.next(5_000);
    line.outcome(probe as Sending, delivered, 5_000);
    expect(line.nextAt()).toBe(15_000);
  });

  it('sends what is dropped never, and goes on', () => {
    const line = lineOf('AA');
    const [first] = line.next(0);
    line.drop(first as Sending);
    expect(indexes(line.next(0))).toEqual([1]);
  });

  it('keeps what a target no longer wants', () => {
    const line = lineOf('AB');
    const [first] = line.next(0);
    line.outcome(first as Sending, gone, 0);
    expect(line.cursor).toBe(0);
  });

  it('goes on with what was parked before a crash', () => {
    const parked: Parked = {
      ...{ ...entry(0, 'A'), serial: 1, attempts: 2, nextAt: 50 },
      ...{ status: 400, error: 'answered 400', isDead: false },
    };
    const line = lineOf('ABA', {}, [parked]);
    expect(indexes(line.next(0))).toEqual([1]);
    expect(line.parked.all.map(({ index }) => index)).toEqual([0, 2]);
    expect(drive(line, () => delivered).came).toEqual([0, 2]);
  });

  describe('in messages of many', () => {
    /** The messages that went out, until nothing is left, by the indexes in them. */
    const together = (line: Line, answer: (indexes: number[], now: number) => Outcome) => {
      const messages: number[][] = [];
      for (let now = 0, turns = 0; turns < 500; turns++) {
        const sent = line.nextTogether(now);
        const next = line.nextAt();
        if (sent.length === 0 && next === undefined) break;
        if (sent.length === 0) now = Math.max(now + 1, next ?? 0);
        else messages.push(indexes(sent));
        if (sent.length > 0) line.outcomes(sent, answer(indexes(sent), now), now);
      }
      return messages;
    };

    it('has all that wait in one, in their order, and one message under way', () => {
      const line = lineOf('AABC');
      const sent = line.nextTogether(0);
      expect(indexes(sent)).toEqual([0, 1, 2, 3]);
      expect(line.nextTogether(0)).toEqual([]);
      line.outcomes(sent, delivered, 1);
      expect([line.cursor, line.isIdle]).toEqual([4, true]);
    });

    it('halves one that is refused, until the event is found; its document waits, others pass', () => {
      const line = lineOf('ABACABAC');
      let isMended = false;
      const messages = together(line, (sent) => {
        if (sent.includes(2) && !isMended) return refused;
        if (sent.length === 1 && sent[0] === 7) isMended = true;
        return delivered;
      });
      expect(messages.slice(0, 6)).toEqual([
        [0, 1, 2, 3, 4, 5, 6, 7],
        [0, 1, 2, 3],
        [0, 1],
        [2, 3, 4, 5],
        [2, 3],
        [2],
      ]);
      // 4 and 6 are of the document that waits
      expect(messages.slice(6)).toEqual([[3, 5], [7], [2], [4], [6]]);
      expect([line.cursor, line.parked.all]).toEqual([8, []]);
    });

    it('finds out the one that makes a target fall over', () => {
      const line = lineOf('ABCDEF');
      const messages = together(line, (sent, now) =>
        sent.includes(3) && now < 3_600_000 ? failed : delivered,
      );
      expect(messages.flat()).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5]));
      expect([line.cursor, line.parked.all]).toEqual([6, []]);
    });

    it('is whole again when a target that was away is back', () => {
      const line = lineOf('ABCDEF');
      const messages = together(line, (_, now) => (now < 60_000 ? away : delivered));
      expect(messages.at(0)).toEqual([0, 1, 2, 3, 4, 5]);
      expect(messages.slice(1, 5).every((each) => each.length === 1)).toBe(true);
      expect(messages.at(-1)?.length).toBeGreaterThan(3);
      expect(line.cursor).toBe(6);
    });
  });
});
