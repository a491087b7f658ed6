import { noteField, textForm } from '@chancery/http';

const searched = { form: textForm({ max: 200 }), isOptional: true, description: 'Words.' };

/** Which services are looked for. */
export class ServicesQuery {
  @((prototype: object, name: string | symbol) => noteField(prototype, String(name), searched))
  text?: string;
}
