import { Nested } from '../shape/fields.js';
import { HandOverBody } from './handling.bodies.js';
import { ReceiveBody, RegisterBody } from './intake.bodies.js';

/** What is to happen to a document that comes in; steps that are left out do not take place. */
export class IntakeBody {
  @Nested(() => ReceiveBody, { description: 'The document, as `POST /v1/documents` takes it.' })
  document!: ReceiveBody;

  @Nested(() => RegisterBody, { optional: true, description: 'Where it is registered.' })
  registration?: RegisterBody;

  @Nested(() => HandOverBody, { optional: true, description: 'To whom it is handed over then.' })
  handOver?: HandOverBody;
}
