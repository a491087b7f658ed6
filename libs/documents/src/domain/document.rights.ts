import {
  accessLevels,
  actsAs,
  demandRight,
  holds,
  isCleared,
  mayActBy,
  oversees,
} from '@chancery/kernel';
import type { AccessLevel, Principal, Right, Rights, Role } from '@chancery/kernel';
import type {
  DocumentCommand,
  DraftDocument,
  OpeningCommand,
  ReceiveDocument,
} from './document.commands.js';
import { DocumentNotFound, NotPermitted } from './document.errors.js';
import type { Document, OpenHandOver, Present, Situation } from './document.state.js';
import { usualLevel } from './document.terms.js';
import type { Task } from './task.state.js';

/**
 * Who may read what. One policy for command, detail, list and count: rules ask `mayRead`, queries put
 * the same `ReadingRights` into their SQL.
 */
export interface ReadingRights {
  /** The only authority whose documents exist for this reader; null for a service of the platform. */
  readonly authorityId: string | null;
  /** An auditor reads whatever the clearance allows, involved or not. */
  readonly everything: boolean;
  /** A registrar sees every document of the authority that still waits for its number. */
  readonly unregistered: boolean;
  /** A controller sees every document of the authority on which a task is on control. */
  readonly onControl: boolean;
  readonly units: readonly string[];
  readonly levels: readonly AccessLevel[];
}

/** The facts about a document on which reading it depends. */
export interface ReadingFacts {
  readonly situation: Situation;
  readonly authorityId: string;
  readonly accessLevel: AccessLevel;
  readonly involvedUnits: readonly string[];
  readonly tasks: readonly Pick<Task, 'control'>[];
}

/** Those whose holders work on documents, rather than administer or audit. */
export const workingRoles: readonly Role[] = [
  ...(['registrar', 'clerk', 'head', 'supervisor', 'controller'] as const),
];

/** Does this principal work in the unit (and not just administer or audit it)? */
export const worksIn = (by: Principal, unitId: string): boolean =>
  by.kind === 'service' || workingRoles.some((role) => holds(by, role, unitId));

export const readingRights = (by: Principal): ReadingRights => ({
  authorityId: by.kind === 'service' ? null : by.authorityId,
  everything: holds(by, 'auditor'),
  unregistered: holds(by, 'registrar'),
  onControl: holds(by, 'controller'),
  units: [
    ...new Set([
      ...by.posts.map(({ unitId }) => unitId).filter((unitId) => worksIn(by, unitId)),
      ...by.oversees,
    ]),
  ],
  levels: accessLevels.filter((level) => isCleared(by, level)),
});

export const mayRead = (facts: ReadingFacts, by: Principal): boolean => {
  const rights = readingRights(by);
  return (
    (rights.authorityId ?? facts.authorityId) === facts.authorityId &&
    rights.levels.includes(facts.accessLevel) &&
    (rights.everything ||
      (rights.unregistered && facts.situation === 'unregistered') ||
      (rights.onControl && facts.tasks.some(({ control }) => control !== undefined)) ||
      facts.involvedUnits.some((unitId) => rights.units.includes(unitId)))
  );
};

/** What was withdrawn is read by those who could withdraw it, by registrars and by auditors. */
export const mayReadWithdrawn = ({ custody: { unitId } }: Present, by: Principal): boolean =>
  worksIn(by, unitId) || oversees(by, unitId) || holds(by, 'registrar') || holds(by, 'auditor');

/** A hand-over is answered by the officer it names, by anyone of the unit if it names none, or by the head. */
export const mayAnswer = ({ to }: OpenHandOver, by: Principal): boolean =>
  oversees(by, to.unitId) ||
  (worksIn(by, to.unitId) && (to.officerId === undefined || to.officerId === actsAs(by)));

/** It is taken back by the unit that sent it. */
export const mayRecall = ({ from }: OpenHandOver, by: Principal): boolean =>
  oversees(by, from.unitId) || worksIn(by, from.unitId);

/** Whoever may read the document may give the command. What it takes beside that depends on the situation: `actions`. */
const reader: Right<Document, DocumentCommand> = {
  who: ['reader'],
  may: (document, { by }) => document.situation !== 'absent' && mayRead(document, by),
  refusal: (_, { data }) => new DocumentNotFound(data.documentId),
};

/** For which unit, or at which level, a document cannot be opened; who is of another authority hears of neither. */
const openingBarrier = ({
  data,
  by,
}: OpeningCommand): { unitId?: string; accessLevel?: AccessLevel } => {
  if (by.authorityId !== undefined && by.authorityId !== data.authorityId) return {};
  const { unitId, accessLevel = usualLevel } = data;
  return isCleared(by, accessLevel) ? { unitId } : { accessLevel };
};

/** A new document is opened in the sender's own authority, up to their clearance. One that exists takes a reader. */
const opener = <Command extends OpeningCommand>(
  action: 'receive' | 'draft',
  isOfUnit: (command: Command) => boolean,
): Right<Document, Command> => ({
  who: [action === 'receive' ? 'registrar of the unit' : 'officer of the unit'],
  may: (document, command) =>
    document.situation === 'absent'
      ? isOwn(command) && isWithin(command, action) && isOfUnit(command)
      : mayRead(document, command.by),
  refusal: (document, command) =>
    document.situation === 'absent'
      ? new NotPermitted({ action, ...openingBarrier(command) })
      : new DocumentNotFound(command.data.documentId),
});

const isOwn = ({ by, data }: OpeningCommand): boolean =>
  by.kind === 'service' || by.authorityId === data.authorityId;

/** Within the sender's clearance, and within what they were granted if they act for another. */
const isWithin = ({ by, data }: OpeningCommand, action: 'receive' | 'draft'): boolean =>
  isCleared(by, data.accessLevel ?? usualLevel) &&
  mayActBy(by, action === 'receive' ? 'register' : 'handle') &&
  (by.behalf?.documentKinds?.includes(data.kind) ?? true);

const openers: Rights<Document, OpeningCommand> = {
  ReceiveDocument: opener<ReceiveDocument>('receive', ({ by, data }) =>
    holds(by, 'registrar', data.unitId),
  ),
  DraftDocument: opener<DraftDocument>('draft', ({ by, data }) => worksIn(by, data.unitId)),
};

/** Throws DocumentNotFound or NotPermitted if the sender may not give this command to the document at all. */
export const admitToDocument = (document: Document, command: DocumentCommand): void => {
  if (command.type === 'ReceiveDocument' || command.type === 'DraftDocument')
    return demandRight(openers, document, command);
  if (!reader.may(document, command)) throw reader.refusal(document, command);
};
