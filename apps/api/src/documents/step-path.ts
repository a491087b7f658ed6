import { Text, Uuid } from '../shape/fields.js';

/** What the path of a route about one step names. */
export class StepPath {
  @Uuid({ description: 'The document.', example: '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01' })
  documentId!: string;

  @Uuid({ description: 'Its route.', example: '2d9b6c1a-7e40-4b1f-8c55-6a0e3f2d4b17' })
  routeId!: string;

  @Text({ max: 10, description: 'The step in the route.', example: '1' })
  stepId!: string;
}
