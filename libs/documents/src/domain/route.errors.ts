import { DomainError } from '@chancery/kernel';

/** The document has no such route, or a later one has taken its place. */
export class DocumentRouteNotFound extends DomainError {
  readonly code = 'document-route-not-found' as const;
  constructor(documentId: string, routeId: string, lastRouteId?: string) {
    super(
      lastRouteId === undefined
        ? 'No route has been started for the document.'
        : 'This is not the last route of the document. Act in the last one.',
      { documentId, routeId, ...(lastRouteId !== undefined && { lastRouteId }) },
    );
  }
}

/** The route has no such step. */
export class StepNotFound extends DomainError {
  readonly code = 'step-not-found' as const;
  constructor(documentId: string, stepId: string, stepIds: readonly string[]) {
    super(`The route has no step ${stepId}. Give one of: ${stepIds.join(', ')}.`, {
      documentId,
      stepId,
      stepIds,
    });
  }
}

/** A route has at most so many steps. */
export class TooManySteps extends DomainError {
  readonly code = 'too-many-steps' as const;
  constructor(documentId: string, steps: number, mostSteps: number) {
    super(`A route has at most ${mostSteps} steps; these are ${steps}.`, {
      documentId,
      steps,
      mostSteps,
    });
  }
}

/** Parts of the step contradict each other. `field` names the part to change. */
export class StepNotUsable extends DomainError {
  readonly code = 'step-not-usable' as const;
  constructor(documentId: string, field: string, advice: string) {
    super(`The step is not usable: ${advice}`, { documentId, field });
  }
}

/** Nobody concurs with a text of their own; they may sign it. */
export class StepForAuthor extends DomainError {
  readonly code = 'step-for-author' as const;
  constructor(documentId: string, officerId: string) {
    super(
      'Who drafted the text does not concur with it. Ask somebody else, or ask for a signature.',
      {
        documentId,
        officerId,
      },
    );
  }
}

/** The stage of the step has not opened yet. */
export class NotYourTurn extends DomainError {
  readonly code = 'not-your-turn' as const;
  constructor(documentId: string, stepId: string, openSteps: readonly string[]) {
    super('The step is not open yet: others act before it.', { documentId, stepId, openSteps });
  }
}

/** The step was done, removed, or ended without an act. */
export class StepAlreadyDone extends DomainError {
  readonly code = 'step-already-done' as const;
  constructor(documentId: string, stepId: string, state: string, outcome: string) {
    super(
      state === 'lapsed'
        ? `Nobody waits for the step any more. The route is ${outcome}.`
        : `The step is ${state}.`,
      { documentId, stepId, state, outcome },
    );
  }
}

/** The step asks for another act, or of somebody else. */
export class StepAsksOtherwise extends DomainError {
  readonly code = 'step-asks-otherwise' as const;
  constructor(documentId: string, stepId: string, asks: string) {
    super(`The step asks for another act: ${asks}.`, { documentId, stepId, asks });
  }
}

/** The stage has ended, so that nothing can be added to it. */
export class StageAlreadyOver extends DomainError {
  readonly code = 'stage-already-over' as const;
  constructor(documentId: string, stage: number, openStage: number) {
    super(`Stage ${stage} is over. Give stage ${openStage} or a later one.`, {
      documentId,
      stage,
      openStage,
    });
  }
}

/** One person acts once in this route, in whatever capacity. */
export class SamePersonTwice extends DomainError {
  readonly code = 'same-person-twice' as const;
  constructor(documentId: string, officerId: string, stepId: string) {
    super(
      `The template asks for four eyes, and you acted at step ${stepId} of this route. Somebody else has to act here.`,
      { documentId, officerId, actedAt: stepId },
    );
  }
}

/** Who signs has signed: the route is not withdrawn any more. */
export class AlreadySigned extends DomainError {
  readonly code = 'already-signed' as const;
  constructor(documentId: string, routeId: string) {
    super(
      'Somebody has signed in this route. The head has to annul the signatures, which ends it.',
      { documentId, routeId },
    );
  }
}

/** One route runs at a time. */
export class RouteRunning extends DomainError {
  readonly code = 'route-running' as const;
  constructor(documentId: string, routeId: string) {
    super('A route runs already. Wait for its end, or withdraw it.', { documentId, routeId });
  }
}

/** There is nothing to concur with or to sign. */
export class NoContent extends DomainError {
  readonly code = 'no-content' as const;
  constructor(documentId: string) {
    super('The document has no text and no annex. Add a file, or say which file is its text.', {
      documentId,
    });
  }
}
