import { useState, type ReactElement } from 'react';
import { Failed } from '../frame/failed.js';
import { useHistory, type TimelineEntry } from '../api/documents.js';
import { minuteOf } from '../words/dates.js';
import { useLocale, useWords } from '../words/words.js';

interface Props {
  readonly documentId: string;
  readonly asOf: string | undefined;
}

/** What happened to a document, the newest first, narrowed by unit if one likes. */
export const Timeline = ({ documentId, asOf }: Props): ReactElement => {
  const t = useWords();
  const [unitId, setUnitId] = useState('');
  const { data = [], error, refetch } = useHistory(documentId);
  const units = new Map(
    data.flatMap((one) => (one.unitId ? [[one.unitId, one.unitName] as const] : [])),
  );
  const shown = data
    .filter(({ at }) => asOf === undefined || at <= asOf)
    .filter((one) => unitId === '' || one.unitId === unitId)
    .toReversed();
  if (error) return <Failed error={error} onAgain={() => void refetch()} />;
  return (
    <>
      {units.size > 1 && (
        <label className="filter no-print">
          <span className="small">{t('desk.filter.unit')}</span>
          <select
            className="input"
            value={unitId}
            onChange={(event) => setUnitId(event.target.value)}
          >
            <option value="">{t('desk.filter.any')}</option>
            {[...units].map(([id, name]) => (
              <option key={id} value={id}>
                {name ?? id}
              </option>
            ))}
          </select>
        </label>
      )}
      <ol className="timeline">
        {shown.map((entry, index) => (
          <Entry key={`${entry.revision}-${index}`} entry={entry} />
        ))}
      </ol>
    </>
  );
};

const Entry = ({ entry }: { readonly entry: TimelineEntry }): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const { actor, from, to, words, at } = entry;
  const placeWords = (place: {
    officerName?: string;
    unitName?: string;
    unitId?: string;
  }): string => [place.officerName, place.unitName ?? place.unitId].filter(Boolean).join(', ');
  return (
    <li>
      <p className="wrap words">{words}</p>
      <p className="small quiet wrap">
        {minuteOf(language, at)} · {actor.name ?? actor.id}
        {entry.unitName && `, ${entry.unitName}`}
        {from && to && (
          <span className="line">
            {t('desk.history.way', { from: placeWords(from), to: placeWords(to) })}
          </span>
        )}
      </p>
    </li>
  );
};
