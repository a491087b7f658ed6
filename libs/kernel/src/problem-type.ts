import type { DomainError } from './domain-error.js';

export type RefusalStatus =
  | 400
  | 401
  | 403
  | 404
  | 408
  | 409
  | 410
  | 412
  | 413
  | 414
  | 415
  | 422
  | 429
  | 431
  | 500
  | 503
  | 507;

/**
 * How an API answers one kind of error (RFC 9457, "problem type"). Nothing in a domain reads it.
 *
 *     'unit-not-found': { status: 404, title: 'No such unit', example: new UnitNotFound('riverside.permits') }
 */
export interface ProblemType<Thrown extends DomainError = DomainError> {
  readonly status: RefusalStatus;
  /** A short summary, the same for each error of the kind. */
  readonly title: string;
  /** An error of the kind with made-up values. The API description shows its detail and its data. */
  readonly example: Thrown;
}

/** Problem types by error code. */
export type ProblemTable = Readonly<Record<string, ProblemType>>;

type ErrorsOf<Module> = {
  [Name in keyof Module]: Module[Name] extends abstract new (...args: never) => infer Thrown
    ? Extract<Thrown, DomainError>
    : never;
}[keyof Module];

/** One problem type for each error class that the module exports: if one is missing, it does not compile. */
export type ProblemTypes<Module> = {
  readonly [Thrown in ErrorsOf<Module> as Thrown['code']]: ProblemType<Thrown>;
};
