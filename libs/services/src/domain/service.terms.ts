import type { Assurance } from '@chancery/kernel';

/** Words of the authority in the languages of a portal. */
export interface Names {
  readonly en: string;
  readonly uk: string;
}

export const audiences = ['person', 'organisation'] as const;
export type Audience = (typeof audiences)[number];

/**
 * How sure the portal has to be who asks. `none`: whatever name they give. `email`: a confirmed address. `assured`: a
 * login of at least `minAssurance`.
 */
export const identifications = ['none', 'email', 'assured'] as const;
export type Identification = (typeof identifications)[number];

/** Whether a number is taken at once, or by a registrar. */
export const registrationWays = ['automatic', 'by-registrar'] as const;

/** A schema of JSON without fields of its own, which answers meet or do not meet. */
export type Rule = Readonly<Record<string, unknown>>;

/** Whom the rule matches is told so, and stopped. */
export interface Eligibility {
  readonly if: Rule;
  readonly say: Names;
}

/** The first row whose `when` the answers meet says which unit gets the document. The last row has none. */
export interface RouteRow {
  readonly when?: Rule;
  readonly unitId: string;
}

/** How a submission becomes a document. `subjectTemplate` names words with places such as `{/place}`. */
export interface Mapping {
  readonly kind: string;
  readonly language: 'en' | 'uk';
  readonly subjectTemplate: string;
  readonly registration: (typeof registrationWays)[number];
  readonly route: readonly RouteRow[];
}

/** A file that is asked for. `mediaTypes` may end with `/*`. */
export interface AskedFile {
  readonly name: string;
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
}

/** What may be asked of an authority, as a whole. `form` is a definition of the library of forms. */
export interface ServiceDefinition {
  readonly names: Names;
  readonly summary: Names;
  /** The event of life or the theme under which it is listed. */
  readonly theme: Names;
  readonly audience: readonly Audience[];
  readonly identification: Identification;
  readonly minAssurance?: Extract<Assurance, 'low' | 'substantial' | 'high'>;
  readonly minAge?: number;
  readonly eligibility: readonly Eligibility[];
  readonly fee: { readonly note: Names };
  readonly form: Readonly<Record<string, unknown>>;
  readonly attachments: readonly AskedFile[];
  readonly mapping: Mapping;
  readonly appeal?: { readonly days: number; readonly unitId: string };
  readonly contact?: Names;
  readonly open311?: boolean;
}

export interface DefinitionFault {
  /** A JSON pointer into the definition. */
  readonly path: string;
  readonly message: string;
}

/** What was found out about a definition before it is published. */
export interface CheckedDefinition {
  /** SHA-256 of the canonical definition (RFC 8785), in hexadecimal. */
  readonly hash: string;
  readonly faults: readonly DefinitionFault[];
  readonly missingWords: readonly { readonly locale: string; readonly key: string }[];
  readonly unknown: readonly DefinitionFault[];
  /** Fields that the subject names and that may hold something about a person. */
  readonly personalInSubject: readonly string[];
}
