import type { TimelineEntry } from '@chancery/documents';
import { timelineWords, type Locale } from '@chancery/words';

type Names = Readonly<Record<string, string>>;
type TimelinePlace = NonNullable<TimelineEntry['to']>;

/** A line of a history of whatever. */
export type Line = Omit<TimelineEntry, 'type' | 'details'> & {
  readonly type: string;
  readonly details: object;
};

/** A line as it is shown: in words of the reader's language, and with names beside ids. */
export type ToldEntry<Entry extends Line = TimelineEntry> = Entry & { readonly words: string };

/** The ids of units and officers that a history names. */
export const idsIn = (entries: readonly Line[]): readonly string[] => [
  ...new Set(
    entries.flatMap(({ actor, onBehalfOf, unitId, from, to }) =>
      [
        ...[actor.id, onBehalfOf?.id, unitId],
        ...[from, to].flatMap((place) => [place?.unitId, place?.officerId]),
      ].filter((id) => id !== undefined),
    ),
  ),
];

export const toldHistory = <Entry extends Line>(
  entries: readonly Entry[],
  names: Names,
  locale: Locale,
): readonly ToldEntry<Entry>[] =>
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
      words: timelineWords(locale, {
        type: entry.type,
        details: { ...entry.details },
        ...(onBehalfOf && {
          onBehalf: {
            actor: names[actor.id] ?? actor.id,
            holder: names[onBehalfOf.id] ?? onBehalfOf.id,
          },
        }),
      }),
    };
  });

const placeNamed = (place: TimelinePlace, names: Names): TimelinePlace => ({
  ...place,
  ...named('unitName', names[place.unitId]),
  ...named('officerName', names[place.officerId ?? '']),
});

const named = (field: string, name: string | undefined): object =>
  name === undefined ? {} : { [field]: name };
