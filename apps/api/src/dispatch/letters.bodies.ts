import { AttachmentBody, DraftBody, RegisterBody } from '../documents/intake.bodies.js';
import { Nested, NestedList } from '../shape/fields.js';
import { DispatchBody } from './dispatch.bodies.js';

/** What is to happen to a document that goes out; steps that are left out do not take place. */
export class LetterBody {
  @Nested(() => DraftBody, { description: 'The document, as `POST /v1/drafts` takes it.' })
  document!: DraftBody;

  @NestedList(() => AttachmentBody, {
    ...{ optional: true, max: 100 },
    description: 'Its files, uploaded before.',
  })
  attachments?: AttachmentBody[];

  @Nested(() => RegisterBody, { optional: true, description: 'Where it is registered.' })
  registration?: RegisterBody;

  @Nested(() => DispatchBody, {
    optional: true,
    description: 'To whom it is made ready to be sent; `first` is the addressee of the draft.',
  })
  dispatch?: DispatchBody;
}
