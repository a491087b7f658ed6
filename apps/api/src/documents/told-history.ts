import type { TimelineEntry } from '@chancery/documents';
import { timelineWords, type Locale } from '@chancery/words';

type Names = Readonly<Record<string, string>>;
type Place = NonNullable<TimelineEntry['to']>;

/** An entry as it is shown: in words of the reader's language, and with names beside ids. */
export interface ToldEntry extends TimelineEntry {
  readonly words: string;
}

/** The ids of units and officers that a history names. */
export const idsIn = (entries: readonly TimelineEntry[]): readonly string[] => [
  ...new Set(
    entries.flatMap(({ actor, onBehalfOf, unitId, from, to }) =>
      [
        ...[actor.id, onBehalfOf?.id, unitId],
        ...[from, to].flatMap((place) => [place?.unitId, place?.officerId]),
      ].filter((id) => id !== undefined),
    ),
  ),
];

export const told = (
  entries: readonly TimelineEntry[],
  names: Names,
  locale: Locale,
): readonly ToldEntry[] =>
  entries.map((entry) => {
    const { actor, onBehalfOf, unitId = '', from, to } = entry;
    return {
      ...entry,
      actor: { ...actor, ...named('name', names[actor.id]) },
      ...(onBehalfOf && {
        onBehalfOf: { ...onBehalfOf, ...named('name', names[onBehalfOf.id]) },
      }),
      ...named('unitName', names[unitId]),
      ...(from && { from: placeNamed(from, names) }),
      ...(to && { to: placeNamed(to, names) }),
      words: timelineWords(locale, { type: entry.type, details: { ...entry.details } }),
    };
  });

const placeNamed = (place: Place, names: Names): Place => ({
  ...place,
  ...named('unitName', names[place.unitId]),
  ...named('officerName', names[place.officerId ?? '']),
});

const named = (field: string, name: string | undefined): object =>
  name === undefined ? {} : { [field]: name };
