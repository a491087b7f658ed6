/** Who a submission is from, sealed in the log: the represented party, if somebody acts for it. */
export interface Applicant {
  readonly partyId: string;
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
}

/** A file as the log knows it: the name says nothing about a person. */
export interface SubmittedFile {
  readonly attachmentId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  readonly name: string;
}

/** Which file is the answer to what was asked for, and under which name it came. */
export interface NamedFile {
  readonly name: string;
  readonly attachmentId: string;
  readonly fileName: string;
}

/** The answers as they were given, sealed in the log. */
export interface SealedAnswers {
  readonly partyId: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly files: readonly NamedFile[];
}

/** What the handler makes of a submission by the version of the service: where it goes and how it is called. */
export interface Placing {
  readonly receiptId: string;
  readonly documentId: string;
  readonly subject: string;
  readonly kind: string;
  readonly language: 'en' | 'uk';
  readonly unitId: string;
  readonly registration: 'automatic' | 'by-registrar';
}
