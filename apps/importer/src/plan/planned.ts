import type {
  AcceptHandOver,
  AddNote,
  ClaimDocument,
  CloseDocument,
  ConcludeHandOver,
  ExtendClock,
  ForwardToAuthority,
  HandOverDocument,
  ReceiveDocument,
  RefuseRegistration,
  RegisterDocument,
  ReleaseDocument,
  ReopenDocument,
  ResumeClock,
  ReturnDocument,
  SettleDocument,
  StartClock,
  SuspendClock,
} from '@chancery/documents';
import type { LogEvent } from '../log/log-event.js';

/** The commands that a log can be told in. */
export interface Orders {
  readonly ReceiveDocument: ReceiveDocument;
  readonly RegisterDocument: RegisterDocument;
  readonly RefuseRegistration: RefuseRegistration;
  readonly ForwardToAuthority: ForwardToAuthority;
  readonly HandOverDocument: HandOverDocument;
  readonly AcceptHandOver: AcceptHandOver;
  readonly ConcludeHandOver: ConcludeHandOver;
  readonly ReturnDocument: ReturnDocument;
  readonly ClaimDocument: ClaimDocument;
  readonly ReleaseDocument: ReleaseDocument;
  readonly SettleDocument: SettleDocument;
  readonly CloseDocument: CloseDocument;
  readonly ReopenDocument: ReopenDocument;
  readonly AddNote: AddNote;
  readonly StartClock: StartClock;
  readonly SuspendClock: SuspendClock;
  readonly ResumeClock: ResumeClock;
  readonly ExtendClock: ExtendClock;
}

/** Who orders: an officer by the name that the log gives, or nobody known, in the name of a unit. */
export interface PlannedActor {
  readonly officer?: string;
  readonly unit: string;
}

/** A command without its principal. The id is the same whenever the same log is planned. */
export type PlannedCommand = {
  readonly [Type in keyof Orders]: {
    readonly type: Type;
    readonly data: Orders[Type]['data'];
    readonly by: PlannedActor;
    readonly commandId: string;
  };
}[keyof Orders];

export type PlannedCommandOf<Type extends keyof Orders> = PlannedCommand & { readonly type: Type };

/** What one event of the log comes to. There is at least one command, if only a note. */
export interface PlannedStep {
  readonly event: LogEvent;
  /** Did a rule of the mapping say what is to be done? If none did, the event is kept as a note. */
  readonly isMapped: boolean;
  /** A text of the event was too long, and was cut with a mark. */
  readonly isCut: boolean;
  readonly commands: readonly PlannedCommand[];
  /** Stands in for what is refused, so that nothing of the log is lost; the reason is to be added. */
  readonly noteIfRefused: PlannedCommandOf<'AddNote'>;
}

export interface RegisterOfYear {
  readonly id: string;
  readonly year: number;
}

/** One case of the log, told as the way of one document. */
export interface PlannedCase {
  readonly caseId: string;
  readonly documentId: string;
  /** The register that the document belongs to, by the year in which its case began. */
  readonly register: RegisterOfYear;
  readonly steps: readonly PlannedStep[];
  /** All units that the document passes or is shown to. */
  readonly units: ReadonlySet<string>;
}
