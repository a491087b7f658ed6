import {
  actsAs,
  holds,
  isCleared,
  mayActBy,
  oversees,
  type Principal,
  type Right,
  type Rights,
} from '@chancery/kernel';
import { readingRights, worksIn } from '@chancery/documents/rules';
import type { CaseCommand, OpenCase } from './case.commands.js';
import { CaseNotFound, CaseOrderNotPermitted } from './case.errors.js';
import type { Case, PresentCase } from './case.state.js';

/** What reading a case depends on. */
type ReadingFacts = Pick<PresentCase, 'authorityId' | 'accessLevel' | 'units'>;

/**
 * A case is read by the units that answer or answered for it, who oversees them, auditors, and the registrars of the
 * authority, who number cases and file documents in them; each within clearance.
 */
export const mayReadCase = (facts: ReadingFacts, by: Principal): boolean => {
  const { authorityId, levels, units } = readingRights(by);
  return (
    (authorityId ?? facts.authorityId) === facts.authorityId &&
    levels.includes(facts.accessLevel) &&
    (readsAll(by) || facts.units.some((unitId) => units.includes(unitId)))
  );
};

/** Whether the principal reads all cases of the authority that the clearance allows. */
export const readsAll = (by: Principal): boolean => holds(by, 'auditor') || holds(by, 'registrar');

type Who = (of: PresentCase, by: Principal) => boolean;

const registrar: Who = (_, by) => holds(by, 'registrar');
const head: Who = ({ unitId }, by) => oversees(by, unitId);
const worker: Who = (of, by) => worksIn(by, of.unitId) || head(of, by) || registrar(of, by);
const headOrRegistrar: Who = (of, by) => head(of, by) || registrar(of, by);
const officerOrHead: Who = (of, by) => of.officerId === actsAs(by) || head(of, by);
/** What a substitution must include for somebody to give the order in another's place. */
const isGranted = (by: Principal, type: CaseCommand['type']): boolean =>
  mayActBy(by, type === 'CloseCase' || type === 'ReopenCase' ? 'close' : 'handle');

const program: Who = (_, by) => by.kind === 'service';

/** For who may not read it, there is no such case. */
const right = <Command extends CaseCommand>(
  who: readonly string[],
  may: Who,
): Right<Case, Command> => ({
  who,
  may: (of, { type, by }) =>
    of.status !== 'absent' && mayReadCase(of, by) && isGranted(by, type) && may(of, by),
  refusal: (of, { type, by, data: { caseId } }) =>
    of.status !== 'absent' && mayReadCase(of, by)
      ? new CaseOrderNotPermitted(type, who, caseId)
      : new CaseNotFound(caseId),
});

const ofUnit = ['officer of the unit', 'head', 'registrar'];
const overUnit = ['head', 'registrar'];

const mayOpen = ({ by, data }: OpenCase): boolean =>
  by.kind === 'service' ||
  (by.authorityId === data.authorityId &&
    isGranted(by, 'OpenCase') &&
    isCleared(by, data.accessLevel ?? 'internal') &&
    (worksIn(by, data.unitId) || oversees(by, data.unitId) || holds(by, 'registrar')));

/** Who may give which command. A service of the platform may give all. */
export const rights: Rights<Case, CaseCommand> = {
  OpenCase: {
    who: ofUnit,
    may: (of, command) => (of.status === 'absent' ? mayOpen(command) : mayReadCase(of, command.by)),
    refusal: (of, { type, data: { caseId } }) =>
      of.status === 'absent' ? new CaseOrderNotPermitted(type, ofUnit) : new CaseNotFound(caseId),
  },
  AssignCase: right(overUnit, headOrRegistrar),
  ClassifyCase: right(ofUnit, worker),
  CorrectCase: right(ofUnit, worker),
  SetCaseAccessLevel: right(overUnit, headOrRegistrar),
  SetResult: right(ofUnit, worker),
  AddParty: right(ofUnit, worker),
  EndParty: right(ofUnit, worker),
  LinkCase: right(ofUnit, worker),
  UnlinkCase: right(ofUnit, worker),
  TakeIn: right(ofUnit, worker),
  VoidEntry: right(['service'], program),
  NoteMove: right(['service'], program),
  CloseCase: right(['responsible officer', 'head'], officerOrHead),
  ReopenCase: right(['head'], head),
  CancelCase: right(overUnit, headOrRegistrar),
  MergeCase: right(overUnit, headOrRegistrar),
  StartCaseClock: right(overUnit, headOrRegistrar),
  SuspendCaseClock: right(ofUnit, worker),
  ResumeCaseClock: right(ofUnit, worker),
  ExtendCaseClock: right(ofUnit, worker),
  RecalculateCaseClock: right(['service'], program),
  ReachCaseRung: right(['service'], program),
  JoinClocks: right(['service'], program),
  JoinParties: right(['service'], program),
  CompleteMerge: right(['service'], program),
  AbandonMerge: right(['service'], program),
};

/** Whether somebody may merge the case into another, or another into it. */
export const mayMerge = (of: PresentCase, by: Principal): boolean =>
  by.kind === 'service' || headOrRegistrar(of, by);

/** Whether somebody may open the case again, so that a document in it can be opened again. */
export const mayReopen = (of: PresentCase, by: Principal): boolean =>
  by.kind === 'service' || (isGranted(by, 'ReopenCase') && head(of, by));

/** Who may move documents out of a case, and take them out of it. */
export const demandMover = (
  of: Case,
  order: string,
  caseId: string,
  by: Principal,
): PresentCase => {
  if (of.status === 'absent' || !mayReadCase(of, by)) throw new CaseNotFound(caseId);
  if (!headOrRegistrar(of, by) || !mayActBy(by, 'handle'))
    throw new CaseOrderNotPermitted(order, overUnit, caseId);
  return of;
};
