import { accessLevels, actsAs, type AccessLevel, type Principal } from '@chancery/kernel';
import { wishesOf } from './route-wishes.js';
import { AddresseeNotAvailable, AddresseeNotCleared } from './addressee.errors.js';
import type { PrepareDispatch } from './dispatch.commands.js';
import { dispatchUnitOf } from './dispatch.state.js';
import type {
  AddStep,
  AcceptHandOver,
  ConcludeHandOver,
  HandOverDocument,
  ReassignDocument,
  ReassignStep,
  ReopenDocument,
  ReturnDocument,
  SetAccessLevel,
  StartRoute,
} from './document.commands.js';
import { placesForTask, type PlacingTaskCommand } from './task.places.js';
import { holder, type Document, type Present } from './document.state.js';
import type { StepWish } from './route.terms.js';
import type { Place, Standing } from './document.terms.js';

/** Commands that bring a document into the hands of somebody, or out of their sight. */
export type PlacingCommand =
  | HandOverDocument
  | AcceptHandOver
  | ConcludeHandOver
  | ReturnDocument
  | ReassignDocument
  | ReopenDocument
  | SetAccessLevel
  | PrepareDispatch
  | PlacingTaskCommand
  | StartRoute
  | AddStep
  | ReassignStep;

/** The places whose standing is looked up for a command. */
export const placesFor = (document: Document, command: PlacingCommand): readonly Place[] => {
  if (document.situation === 'absent') return [];
  const { openHandOvers, legs, custody } = document;
  switch (command.type) {
    case 'HandOverDocument':
    case 'ReturnDocument':
    case 'ReassignStep':
      return [command.data.to];
    case 'ReassignDocument':
      return [{ unitId: custody.unitId, officerId: command.data.officerId }];
    case 'StartRoute':
      return placesOf(wishesOf(document, command));
    case 'AddStep':
      return placesOf([command.data.step]);
    case 'AcceptHandOver':
      return named(openHandOvers, command.data.handOverId).map(({ to }) => to);
    case 'ConcludeHandOver':
      return named(legs, command.data.handOverId).flatMap(({ from }) => [from, unitOf(from)]);
    case 'ReopenDocument':
      return custody.officerId === undefined ? [] : [custody];
    case 'SetAccessLevel':
      return [custody, ...openHandOvers.map(({ to }) => to)];
    case 'PrepareDispatch':
      return [{ unitId: dispatchUnitOf(document, command.data.unitId) }].filter(
        ({ unitId }) => unitId !== custody.unitId,
      );
    case 'IssueResolution':
    case 'SetTask':
    case 'DelegateTask':
    case 'ChangeExecutors':
    case 'ReassignTask':
    case 'PutOnControl':
      return placesForTask(document, command);
  }
};

const placesOf = (steps: readonly StepWish[]): readonly Place[] =>
  steps.flatMap(({ place }) => (place ? [place] : []));

const unitOf = ({ unitId }: Place): Place => ({ unitId });

const named = <Step extends { readonly handOverId: string }>(
  steps: readonly Step[],
  id: string,
): readonly Step[] => steps.filter(({ handOverId }) => handOverId === id);

interface LookedUp {
  readonly data: { readonly standings?: readonly Standing[] };
  readonly by: Principal;
}

/** What was looked up of a place; nothing is known of one that was not. */
export const standingOf = (
  { data: { standings = [] } }: LookedUp,
  { unitId, officerId }: Place,
): Standing | undefined =>
  standings.find((one) => one.unitId === unitId && one.officerId === officerId);

/** A unit where nobody works yet is in the hands of those who oversee it. */
export const reaches = (standing: Standing | undefined, level: AccessLevel): boolean =>
  standing?.clearance === undefined ||
  accessLevels.indexOf(standing.clearance) >= accessLevels.indexOf(level);

/** A service replays what happened in the past; clearances of today say nothing about it. */
const isClearedAt = (command: LookedUp, place: Place, level: AccessLevel): boolean =>
  command.by.kind === 'service' || reaches(standingOf(command, place), level);

/** Throws AddresseeNotAvailable or AddresseeNotCleared if nobody at the place can take the document. */
export const demandTaker = (
  { documentId, accessLevel }: Pick<Present, 'documentId' | 'accessLevel'>,
  place: Place,
  command: LookedUp,
): void => {
  const standing = standingOf(command, place);
  if (!standing?.isUnitActive)
    throw new AddresseeNotAvailable(documentId, place, 'unit-not-active');
  if (!standing.isOfficerThere)
    throw new AddresseeNotAvailable(documentId, place, 'officer-not-there');
  demandCleared({ documentId, accessLevel }, place, command);
};

/** Throws AddresseeNotCleared. */
export const demandCleared = (
  { documentId, accessLevel }: Pick<Present, 'documentId' | 'accessLevel'>,
  place: Place,
  command: LookedUp,
): void => {
  if (!isClearedAt(command, place, accessLevel))
    throw new AddresseeNotCleared(documentId, place, accessLevel);
};

/** The place; the unit alone if the officer named there has left, or may not read the document. */
export const takerAt = ({ accessLevel }: Present, place: Place, command: LookedUp): Place => {
  const { officerId } = place;
  if (officerId === undefined || officerId === actsAs(command.by)) return place;
  const isThere = standingOf(command, place)?.isOfficerThere === true;
  return isThere && isClearedAt(command, place, accessLevel) ? place : unitOf(place);
};

/** Who has the document in hand, or is to get it, and would not see it any more at another level. */
export const shutOut = (
  document: Present,
  level: AccessLevel,
  command: LookedUp,
): readonly Place[] =>
  [holder(document), ...document.openHandOvers.map(({ to }) => to)].filter(
    (place) =>
      isClearedAt(command, place, document.accessLevel) && !isClearedAt(command, place, level),
  );

/** What is recorded of a command: all but what was only looked up to decide it. */
export const recordable = <Data extends object>({
  standings: _,
  ...data
}: Data & { readonly standings?: readonly Standing[] }): Omit<Data, 'standings'> => data;
