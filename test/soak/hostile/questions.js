/**
 * Questions about what the caller may not read: each is asked about a thing of another authority and about one that
 * is nowhere, and the two refusals must not differ.
 */
import { randomUUID } from 'node:crypto';

const inLowerCase = /^[0-9a-f]{8}-/;

/** Something of the same form that is nowhere. */
const nowhere = (id) => {
  if (inLowerCase.test(id)) return randomUUID();
  if (/^[0-9a-f]{64}$/.test(id))
    return `${randomUUID()}${randomUUID()}`.replaceAll('-', '').slice(0, 64);
  return id.replace(/[^.]+/, 'hillside');
};

/** The request with every id of `from` in it exchanged by `exchange`. */
const withIds = (made, exchange) => ({
  ...made,
  path: Object.fromEntries(
    Object.entries(made.path).map(([name, value]) => [name, exchange(name, value)]),
  ),
  query: changed(made.query, exchange),
  body: changed(made.body, exchange),
});

const changed = (value, exchange, name = '') => {
  if (Array.isArray(value)) return value.map((each) => changed(each, exchange, name));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, changed(each, exchange, key)]),
    );
  return exchange(name, value);
};

/** The same request twice, about what is another authority's and about what is nowhere; undefined if it names nothing. */
export const questionsOf = (made, { ids, pick }) => {
  const foreign = ids[made.caller.foreign];
  const wanted = pick(
    Object.keys(made.path)
      .concat(namesIn(made.body))
      .filter((name) => Object.hasOwn(foreign, name)),
  );
  if (wanted === undefined) return undefined;
  const there = pick(foreign[wanted]);
  const absent = nowhere(there);
  const about = (id) => withIds(made, (name, value) => (name === wanted ? id : value));
  return { wanted, there, absent, thereRequest: about(there), absentRequest: about(absent) };
};

const namesIn = (body) =>
  Object.entries(body ?? {}).flatMap(([name, value]) => [
    name,
    ...(typeof value === 'object' && value !== null && !Array.isArray(value) ? namesIn(value) : []),
  ]);

const instants = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** What differs between the two answers, apart from the ids and the time of day; undefined if nothing does. */
export const difference = ({ there, absent }, thereAnswer, absentAnswer) => {
  const told = (answer) =>
    JSON.stringify([
      answer.status,
      answer.json?.code,
      answer.json?.data,
      answer.json?.detail,
      answer.json?.errors,
    ])
      .replaceAll(there, 'ID')
      .replaceAll(absent, 'ID')
      .replaceAll(/lakeside|riverside|hillside/g, 'AUTHORITY')
      .replaceAll(instants, 'INSTANT');
  const [first, second] = [told(thereAnswer), told(absentAnswer)];
  return first === second ? undefined : `${first} where it is, ${second} where it is not`;
};
