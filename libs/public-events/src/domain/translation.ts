import type { Content, Message } from '@chancery/kernel';
import type { FieldName } from './fields.js';

type Named<Data> = keyof Data & FieldName;

/**
 * The public event that an internal one becomes: `document.claimed` stands for `chancery.document.claimed.v1`. Fields
 * are taken over by name, or derived where the public name or shape is another. `maybe` may be missing. `full` is free
 * text, `parties` personal data; both are told only to those whose grant says so.
 */
export interface Told<Data> {
  readonly type: string;
  readonly summary: string;
  readonly thin?: readonly Named<Data>[];
  readonly maybe?: readonly Named<Data>[];
  readonly full?: readonly Named<Data>[];
  readonly parties?: readonly Named<Data>[];
  readonly derived?: { readonly [Name in FieldName]?: (data: Data) => unknown };
  /** Derived where there is something to derive it from. */
  readonly derivedMaybe?: { readonly [Name in FieldName]?: (data: Data) => unknown };
  readonly derivedFull?: { readonly [Name in FieldName]?: (data: Data) => unknown };
}

/** Why an internal event is nobody's business outside. */
export interface NotPublic {
  readonly notPublic: string;
}

/** What becomes of each internal event of a context. The mapped type makes a missing one a type error. */
export type Translations<Event extends Message> = {
  readonly [Type in Event['type']]: Told<Extract<Event, { type: Type }>['data']> | NotPublic;
};

export type AnyTold = Told<Record<string, unknown>>;
export type AnyTranslations = Readonly<Record<string, AnyTold | NotPublic>>;

/** For the table of a context that nothing is told of. */
export const nothingOf = <Type extends string>(
  notPublic: string,
  ...types: readonly Type[]
): Readonly<Record<Type, NotPublic>> =>
  Object.fromEntries(types.map((type) => [type, { notPublic }])) as Record<Type, NotPublic>;

export const publicType = ({ type }: Pick<AnyTold, 'type'>): string => `chancery.${type}.v1`;

/** The names of the fields that a content has: those that are always there, and those that may be. */
export const fieldNames = (
  told: AnyTold,
): { readonly always: readonly FieldName[]; readonly maybe: readonly FieldName[] } => {
  const { thin = [], maybe = [], full = [], parties = [], derived = {} } = told;
  const { derivedMaybe = {}, derivedFull = {} } = told;
  return {
    always: [...thin, ...keysOf(derived)],
    maybe: [...maybe, ...keysOf(derivedMaybe), ...full, ...keysOf(derivedFull), ...parties],
  };
};

/** The data of the public event. */
export const dataFor = (
  told: AnyTold,
  data: Record<string, unknown>,
  content: Content,
): Readonly<Record<string, unknown>> => {
  const { thin = [], maybe = [], full = [], parties = [], derived = {} } = told;
  const { derivedMaybe = {}, derivedFull = {} } = told;
  const isThin = content === 'thin';
  const names = [
    ...[...thin, ...maybe],
    ...(isThin ? [] : full),
    ...(content === 'parties' ? parties : []),
  ];
  return Object.fromEntries([
    ...names.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])),
    ...Object.entries({ ...derived, ...derivedMaybe, ...(isThin ? {} : derivedFull) }).flatMap(
      ([name, from]) => {
        const value = from(data);
        return value === undefined ? [] : [[name, value]];
      },
    ),
  ]) as Record<string, unknown>;
};

const keysOf = (derived: object): readonly FieldName[] => Object.keys(derived) as FieldName[];
