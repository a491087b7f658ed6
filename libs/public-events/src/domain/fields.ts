/** A field of public events: its JSON Schema, and an example. A field has one meaning in all events. */
export interface PublicField {
  readonly schema: Readonly<Record<string, unknown>> & { readonly description: string };
  readonly example: unknown;
}

const text = (description: string, example: string, more: object = {}): PublicField => ({
  schema: { type: 'string', description, ...more },
  example,
});

/** New values may come: a consumer takes those that it does not know as they are. */
const code = (description: string, values: readonly string[]): PublicField =>
  text(`${description} One of ${values.join(', ')}; more may come.`, values[0] ?? '');

const id = (description: string): PublicField =>
  text(description, '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90');
const instant = (description: string): PublicField =>
  text(description, '2026-03-20T15:00:00.000Z', { format: 'date-time' });
const object = (description: string, properties: Record<string, object>, example: object) => ({
  schema: { type: 'object', description, properties, required: Object.keys(example) },
  example,
});

const name = { type: 'string' };
const place = (description: string): PublicField =>
  object(description, { unitId: name, officerId: name }, { unitId: 'riverside.permits' });
const party = (description: string): PublicField =>
  object(
    `${description} Its name is [erased] once the person was erased.`,
    { partyId: name, name, kind: name, address: name, email: name, phone: name, contact: name },
    { partyId: 'p-1', name: 'Mariana Kovalenko' },
  );

/** All fields that public events have, by name. */
export const publicFields = {
  documentId: id('The document.'),
  direction: code('Where it goes.', ['incoming', 'outgoing', 'internal']),
  channel: code('How it came.', ['desk', 'post', 'email', 'portal', 'internal', 'other']),
  kind: text('What kind of document it is, by the list of the authority.', 'application'),
  unitId: text('The unit.', 'riverside.permits'),
  officerId: text('The officer.', 'riverside.ivan'),
  fromOfficerId: text('The officer before.', 'riverside.maria'),
  due: instant('Until when it is to be dealt with.'),
  accessLevel: code('Who may read it.', ['public', 'internal', 'confidential', 'secret']),
  priority: code('How soon it is to be dealt with.', ['ordinary', 'urgent', 'immediate']),
  caseId: id('The case that it lies in.'),
  fromCaseId: id('The case that it lay in before.'),
  registerId: text('The register.', 'riverside.in.2026'),
  number: text('The number in the register.', 'IN-2026/000017'),
  toAuthority: text('Where it was forwarded.', 'The region'),
  attachmentId: id('The file.'),
  replacedBy: id('The file that takes its place.'),
  sha256: text('Hash of the file, in hexadecimal.', 'ab'.repeat(32)),
  size: { schema: { type: 'integer', description: 'Its size in bytes.' }, example: 5_120 },
  mediaType: text('Its media type.', 'application/pdf'),
  handOverId: id('The hand-over.'),
  purpose: code('What the hand-over is for.', ['action', 'acquaintance']),
  from: place('From where.'),
  to: place('To where.'),
  way: code('How it was settled.', ['reply', 'taken-note', 'forwarded', 'withdrawn']),
  replyNumber: text('The number of the reply.', 'OUT-2026/000009'),
  replyId: id('The reply.'),
  subject: text('What it is about.', 'Felling of a lime tree'),
  language: text('Its language (BCP 47).', 'uk'),
  name: text('The name of the file.', 'plan.pdf'),
  note: text('What was asked.', 'Please check the plan'),
  text: text('The text.', 'The plan is missing'),
  reason: text('Why.', 'It is not ours'),
  result: text('What came of it.', 'Checked'),
  remark: text('What was said to it.', 'Taken note of'),
  sender: party('Who sent it.'),
  addressee: party('To whom it goes.'),
  partyId: text('The party, by the id that it has in the authority.', 'p-1'),
} as const satisfies Readonly<Record<string, PublicField>>;

export type FieldName = keyof typeof publicFields;
