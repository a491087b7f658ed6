import { formFaults, missingWords, type FormDefinition } from '@chancery/forms';
import { demonstrationServices } from '../demonstration-services.js';

interface Defined {
  readonly form: FormDefinition;
  readonly attachments: readonly { readonly name: string }[];
  readonly mapping: { readonly subjectTemplate: string };
}

describe.each(demonstrationServices)('The service $code', ({ definition }) => {
  const { form, attachments, mapping } = definition as Defined;

  it('has a sound form', () =>
    expect(
      formFaults(
        form,
        attachments.map(({ name }) => name),
      ),
    ).toEqual([]));

  it('speaks both languages', () =>
    expect(missingWords(form, [mapping.subjectTemplate])).toEqual([]));
});
