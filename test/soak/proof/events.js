import { createHash } from 'node:crypto';

/** Everything came to a subscriber that is in the feed, and nothing else. */
export function lossViolations({ taken }, ids) {
  const came = new Set(taken.map(({ event }) => event.id));
  const due = new Set(ids);
  return [
    ...ids.filter((id) => !came.has(id)).map((id) => `Event ${id} did not come`),
    ...[...came]
      .filter((id) => !due.has(id))
      .map((id) => `Event ${id} came and is not in the feed`),
  ];
}

/** The first comings of a document's events are in their order, without a gap. */
export function orderViolations({ taken }) {
  const last = new Map();
  return firstsOf(taken).flatMap(({ event: { subject, sequence } }) => {
    const due = (last.get(subject) ?? 0) + 1;
    last.set(subject, Number(sequence));
    return Number(sequence) === due ? [] : [`${subject} came with ${sequence}, and ${due} was due`];
  });
}

/** An event that comes again is the same: its data, and its number among those of the subscriber. */
export function repetitionViolations({ taken }) {
  const firsts = new Map(firstsOf(taken).map((each) => [each.event.id, each]));
  const wordsOf = ({ event: { data, serial, sequence } }) =>
    JSON.stringify([data, serial, sequence]);
  return taken
    .filter((each) => wordsOf(each) !== wordsOf(firsts.get(each.event.id)))
    .map(({ event }) => `Event ${event.id} came again as another`);
}

/** All that came is numbered from 1 without a gap. */
export function serialViolations({ taken }) {
  const serials = firstsOf(taken).map(({ event }) => Number(event.serial));
  return [...serials.sort((a, b) => a - b).entries()]
    .filter(([place, serial]) => serial !== place + 1)
    .slice(0, 1)
    .map(([place, serial]) => `The number ${serial} came where ${place + 1} was due`);
}

/** A page begins where the one before ended, no event is in two, and the digest agrees. */
export function readerViolations({ pages, ids }, { count, sha256 }) {
  const hash = createHash('sha256').update(ids.map((id) => `${id}\n`).join(''));
  const broken = pages.filter(
    (page, at) => at > 0 && page.scanned.from !== pages[at - 1].scanned.to,
  );
  return [
    ...broken.map(({ scanned }) => `A page begins at ${scanned.from}, not where the last ended`),
    ...(ids.length === count ? [] : [`${ids.length} events were read, and there are ${count}`]),
    ...(hash.digest('hex') === sha256 ? [] : ['The hash over the ids is another']),
  ];
}

const firstsOf = (taken) => {
  const firsts = new Map();
  for (const each of taken) if (!firsts.has(each.event.id)) firsts.set(each.event.id, each);
  return [...firsts.values()];
};
