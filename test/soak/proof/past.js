/** Within so much of the instant asked for, the order of what took place on several documents is open. */
const slackMs = 300;

/** A queue as of a past instant shows what lay there then, by the time at which things took place; no more. */
export function pastViolations({ unitId, instant, keys }, stays) {
  const here = stays.filter((stay) => stay.unitId === unitId);
  const lay = (from, to) => (stay) =>
    stay.from.at <= instant + from && (!stay.to || stay.to.at > instant + to);
  const due = here.filter(lay(-slackMs, slackMs)).map(({ key }) => key);
  const possible = new Set(here.filter(lay(slackMs, -slackMs)).map(({ key }) => key));
  const shown = new Set(keys);
  const when = `${unitId} as of ${new Date(instant).toISOString()}`;
  return [
    ...due.filter((key) => !shown.has(key)).map((key) => `${when} lacks ${key}`),
    ...keys.filter((key) => !possible.has(key)).map((key) => `${when} has ${key} without cause`),
  ];
}
