import { activities } from '../read-models/event-line/event-line.row.js';
import type { LoggedDocument, LoggedEvent, LogSource, LogWriter } from './event-log.js';

/** Officers and units are objects too; their ids are told apart by what stands before the colon. */
type Kind = 'unit' | 'officer';
const idOf = (kind: Kind, id: string): string => `${kind}:${id}`;

const described = ['number', 'kind', 'direction'] as const;

/** Events come before objects, so that officers and units are those that occur; only these are remembered. */
async function* write(source: LogSource): AsyncGenerator<string> {
  const met = new Map<string, Kind>();
  yield `{"objectTypes":${JSON.stringify(objectTypes)},"eventTypes":${JSON.stringify(eventTypes)}`;
  yield ',"events":[';
  yield* joined(events(source, met));
  yield '],"objects":[';
  yield* joined(objects(source, met));
  yield ']}\n';
}

const objectTypes = [
  { name: 'document', attributes: described.map((name) => ({ name, type: 'string' })) },
  { name: 'officer', attributes: [] },
  { name: 'unit', attributes: [] },
];
const eventTypes = activities.map((name) => ({ name, attributes: [] }));

async function* events(source: LogSource, met: Map<string, Kind>): AsyncGenerator<object> {
  for await (const document of source()) {
    for (const event of document.events) {
      const related = others(event);
      for (const { kind, objectId } of related) met.set(objectId, kind);
      yield eventOf(document, event, related);
    }
  }
}

const eventOf = (
  { documentId }: LoggedDocument,
  { activity, at, revision }: LoggedEvent,
  related: readonly Related[],
): object => ({
  id: `${documentId}@${revision}`,
  type: activity,
  time: at,
  attributes: [],
  relationships: [
    { objectId: documentId, qualifier: 'document' },
    ...related.map(({ objectId, qualifier }) => ({ objectId, qualifier })),
  ],
});

interface Related {
  readonly kind: Kind;
  readonly objectId: string;
  readonly qualifier: 'by' | 'for' | 'to';
}

const others = ({ officerId, unitId, toUnitId }: LoggedEvent): readonly Related[] => [
  { kind: 'officer', objectId: idOf('officer', officerId), qualifier: 'by' },
  ...(unitId === null ? [] : [unit(unitId, 'for')]),
  ...(toUnitId === null ? [] : [unit(toUnitId, 'to')]),
];

const unit = (unitId: string, qualifier: 'for' | 'to'): Related => ({
  kind: 'unit',
  objectId: idOf('unit', unitId),
  qualifier,
});

async function* objects(source: LogSource, met: ReadonlyMap<string, Kind>): AsyncGenerator<object> {
  for (const [id, type] of met) yield { id, type, attributes: [], relationships: [] };
  for await (const document of source()) {
    const attributes = described.flatMap((name) => {
      const value = document[name];
      return value === null ? [] : [{ name, time: document.openedAt, value }];
    });
    yield { id: document.documentId, type: 'document', attributes, relationships: [] };
  }
}

async function* joined(items: AsyncIterable<object>): AsyncGenerator<string> {
  let comma = '\n';
  for await (const item of items) {
    yield comma + JSON.stringify(item);
    comma = ',\n';
  }
}

/** OCEL 2.0 in JSON: documents, officers and units are objects that events relate to. */
export const ocelWriter: LogWriter = {
  mediaType: 'application/json; charset=utf-8',
  fileName: 'event-log.ocel.json',
  write,
};
