import { noteField, type Form } from '@chancery/http';

interface Described {
  readonly description: string;
  readonly example?: unknown;
  readonly optional?: boolean;
}

/** A field of a body or query of the portal: its form says how it is read and what else is refused. */
export const bodyField =
  (form: Form, { description, example, optional = false }: Described): PropertyDecorator =>
  (prototype, name) =>
    noteField(prototype, String(name), { form, isOptional: optional, description, example });
