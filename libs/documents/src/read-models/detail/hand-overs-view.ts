import type { Recorded } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import type { HandOverEnd } from '../../domain/document.state.js';
import type { Place, Purpose } from '../../domain/document.terms.js';

/** One passing of a document, from when it was sent to what became of it. */
export interface HandOverView {
  readonly handOverId: string;
  readonly purpose: Purpose;
  readonly from: Place;
  readonly to: Place;
  readonly sentAt: string;
  readonly due: string | null;
  readonly note: string | null;
  /** Null while it waits for its answer. */
  readonly end: HandOverEnd | null;
  readonly endedAt: string | null;
  /** Who answered or recalled it. */
  readonly endedBy: string | null;
  /** Why it ended so, or with what result. */
  readonly reason: string | null;
}

const ends: { readonly [Type in DocumentEvent['type']]?: HandOverEnd } = {
  HandOverAccepted: 'accepted',
  HandOverRefused: 'refused',
  HandOverRecalled: 'recalled',
  HandOverConcluded: 'concluded',
};

const open = { end: null, endedAt: null, endedBy: null, reason: null } as const;

/** Every hand-over in the order in which they were sent. One that was accepted and then reported done is concluded. */
export const handOversView = (
  events: readonly Recorded<DocumentEvent>[],
): readonly HandOverView[] => {
  const sent = new Map<string, HandOverView>();
  for (const { type, data, metadata } of events) {
    if (type === 'DocumentHandedOver') {
      const { handOverId, purpose, from, to, at, due = null, note = null } = data;
      sent.set(handOverId, { handOverId, purpose, from, to, sentAt: at, due, note, ...open });
    }
    const end = ends[type];
    const known = end && 'handOverId' in data ? sent.get(data.handOverId) : undefined;
    if (end === undefined || known === undefined) continue;
    const said = { ...data } as { readonly reason?: string; readonly result?: string };
    const { reason = said.result ?? null } = said;
    const ended = { end, endedAt: data.at, endedBy: metadata.actor.id, reason };
    sent.set(known.handOverId, { ...known, ...ended });
  }
  return [...sent.values()];
};
