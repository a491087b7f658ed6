import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { RowPage } from '@chancery/read-store';
import type { RegisterNumberRow } from './read-models/register-number/register-number.row.js';
import type { RegisterRow } from './read-models/register/register.row.js';

/** What an auditor asks of a journal: is every number from the first to the last accounted for? */
export interface GapReport {
  readonly registerId: string;
  readonly lastSequence: number;
  /** Numbers that no row accounts for. Always empty, or something is broken. */
  readonly missing: readonly number[];
  readonly void: readonly number[];
}

/** A page in the order of the numbers: ask for what comes after the last one to go on. */
export interface NumbersPage {
  readonly after?: readonly [number] | undefined;
  readonly limit?: number | undefined;
}

/** A document as a journal shows it. `party` is the sender or addressee; null means "not (yet)". */
export interface DocumentEntry {
  readonly documentId: string;
  readonly direction: string;
  readonly situation: string;
  readonly kind: string;
  readonly subject: string;
  readonly party: { readonly name: string } | null;
  readonly receivedAt: string | null;
  readonly settledAt: string | null;
  readonly settledBy: string | null;
  readonly replyNumber: string | null;
  readonly forwardedTo: string | null;
}

/**
 * A number as the asker may see it: for a document or a case that they may not read, the document, its id, that of the
 * case and why the number is void are null.
 */
export interface NumberView extends RegisterNumberRow {
  readonly document: DocumentEntry | null;
}

/** Those of these documents that the asker may read. The context that keeps the documents answers. */
export class FindReadable extends Query<readonly DocumentEntry[]> {
  constructor(
    readonly documentIds: readonly string[],
    readonly by: Principal,
  ) {
    super();
  }
}

/** Those of these cases that the asker may read. The context that keeps the cases answers. */
export class FindReadableCases extends Query<readonly string[]> {
  constructor(
    readonly caseIds: readonly string[],
    readonly by: Principal,
  ) {
    super();
  }
}

/** Whether a case bears a number, from the log itself. The context that keeps the cases answers. */
export class LookUpCaseBearer extends Query<Bearer> {
  constructor(
    readonly entry: {
      readonly caseId: string;
      readonly registerId: string;
      readonly sequence: number;
    },
    readonly by: Principal,
  ) {
    super();
  }
}

/** The register does not exist for officers of another authority, nor for one who holds no post. */
export class GetRegister extends Query<RegisterRow> {
  constructor(
    readonly registerId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** The registers of an authority, those without a year first, then the newest year; those of `year` run through it. An officer without a post sees none. */
export class ListRegisters extends Query<readonly RegisterRow[]> {
  constructor(
    readonly authorityId: string,
    readonly by: Principal,
    readonly year?: number,
  ) {
    super();
  }
}

export class ListNumbers extends Query<RowPage<NumberView, readonly [number]>> {
  constructor(
    readonly registerId: string,
    readonly by: Principal,
    readonly page: NumbersPage = {},
  ) {
    super();
  }
}

export class ReportGaps extends Query<GapReport> {
  constructor(
    readonly registerId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** A number as it was given to a document. */
export interface Entry {
  readonly documentId: string;
  readonly registerId: string;
  readonly sequence: number;
}

/** `isBound`: the document bears the number or may still get it. `isReadable`: the asker may read the document. */
export interface Bearer {
  readonly isBound: boolean;
  readonly isReadable: boolean;
}

/** Whether a document bears a number, from the log itself. The context that keeps the documents answers. */
export class LookUpBearer extends Query<Bearer> {
  constructor(
    readonly entry: Entry,
    readonly by: Principal,
  ) {
    super();
  }
}
