import { foldRows, rowsIn, type Recorded } from '@chancery/kernel';
import type { CaseAction } from '../../domain/case.actions.js';
import type { CaseEvent, PartyAdded } from '../../domain/case.events.js';
import type { Entry, Link } from '../../domain/case.state.js';
import type { CaseParty, FollowedProcedure, PartyRole } from '../../domain/case.terms.js';
import { caseFileProjection } from '../case-file/case-file.projection.js';
import { caseFileTable, type CaseRow } from '../case-file/case-file.row.js';
import type { ReadCase } from './case-reader.js';

export interface CasePartyView {
  readonly party: CaseParty;
  readonly role: PartyRole;
  readonly represents?: string;
  readonly since: string;
}

/** An entry of a case, with what there is to know of the document that lies, or lay, there. */
export interface CaseEntryView extends Entry {
  readonly number?: string;
  readonly subject?: string;
  readonly situation?: string;
}

/** A case with its parties, links and the entries whose documents the reader may read. */
export interface CaseView extends CaseRow {
  readonly parties: readonly CasePartyView[];
  readonly links: readonly Link[];
  readonly entries: readonly CaseEntryView[];
  /** The procedure that it follows, in the version that was in force when it was opened. */
  readonly procedure?: FollowedProcedure;
  /** What the reader may do with it now; nothing with how it stood. */
  readonly allowedActions: readonly CaseAction[];
}

export const caseRow = (events: readonly Recorded<CaseEvent>[]): CaseRow | undefined =>
  rowsIn<CaseRow>(foldRows([caseFileProjection], events), caseFileTable)[0];

type Origins = ReadonlyMap<string, readonly Recorded<CaseEvent>[]>;

/** The cases in which parties of this one are written, beside this one. */
export const originsOf = ({ state }: ReadCase): readonly string[] => [
  ...new Set(state.parties.flatMap(({ heldBy }) => heldBy ?? [])),
];

/** The parties that did not leave, as the events tell them, opened: of this case and of those that hold them. */
export const partiesIn = (
  { events, state }: ReadCase,
  origins: Origins,
): readonly CasePartyView[] =>
  state.parties.flatMap(({ partyId, role, represents, heldBy }) => {
    const written = heldBy === undefined ? events : (origins.get(heldBy) ?? []);
    const added = written.filter(
      (event): event is Recorded<PartyAdded> =>
        event.type === 'PartyAdded' && event.data.party.partyId === partyId,
    );
    const { party, at } =
      (added.findLast(({ data }) => data.role === role) ?? added.at(-1))?.data ?? {};
    const joined = events.findLast(
      ({ type, data }) => type === 'PartyJoined' && data.partyId === partyId,
    );
    const since = joined?.data.at ?? at;
    if (!party || since === undefined) return [];
    return [{ party, role, since, ...(represents !== undefined && { represents }) }];
  });
