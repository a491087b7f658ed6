import type { Recorded } from '@chancery/kernel';
import { documentDecider } from '../../domain/document.decider.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import type { Document } from '../../domain/document.state.js';
import type {
  ConcurrenceGiven,
  ConcurrenceRefused,
  SignatureGiven,
  SignatureRefused,
} from '../../domain/route.events.js';
import type { Route } from '../../domain/route.terms.js';

/** What somebody did at a step: what they said with it, for which version, and for whom they acted. */
export interface ActView {
  readonly stepId: string;
  readonly isGiven: boolean;
  readonly at: string;
  readonly contentVersion: number;
  readonly officerId?: string;
  readonly onBehalfOf?: string;
  readonly remark?: string;
  readonly bySilence?: true;
}

export interface RouteView extends Route {
  readonly startedAt: string;
  readonly acts: readonly ActView[];
}

/** Every route as it stands, or stood at its end. */
export const routesView = (events: readonly Recorded<DocumentEvent>[]): readonly RouteView[] => {
  const routes = new Map<string, RouteView>();
  let document: Document = documentDecider.initialState;
  for (const event of events) {
    document = documentDecider.evolve(document, event);
    const route = document.situation === 'absent' ? undefined : document.route;
    if (!route) continue;
    const { startedAt = event.data.at, acts = [] } = routes.get(route.routeId) ?? {};
    const now = isAct(event) ? [...acts, actOf(event)] : acts;
    routes.set(route.routeId, { ...route, startedAt, acts: now });
  }
  return [...routes.values()];
};

type Act = ConcurrenceGiven | ConcurrenceRefused | SignatureGiven | SignatureRefused;

const givenTypes: readonly string[] = ['ConcurrenceGiven', 'SignatureGiven'];
const refusedTypes: readonly string[] = ['ConcurrenceRefused', 'SignatureRefused'];

const isAct = (event: Recorded<DocumentEvent>): event is Recorded<Act> =>
  givenTypes.includes(event.type) || refusedTypes.includes(event.type);

const actOf = ({ type, data, metadata }: Recorded<Act>): ActView => {
  const { stepId, at, content, officerId } = data;
  const remark = 'reason' in data ? data.reason : 'remarks' in data ? data.remarks : undefined;
  return {
    ...{ stepId, isGiven: givenTypes.includes(type), at, contentVersion: content.version },
    ...(officerId !== undefined && { officerId }),
    ...(metadata.onBehalfOf && { onBehalfOf: metadata.onBehalfOf.id }),
    ...(remark !== undefined && { remark }),
    ...('bySilence' in data && { bySilence: true }),
  };
};
