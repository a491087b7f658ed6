import { placeOf, reason, to, type ActionSpec, type DocumentView } from '../actions/spec.js';
import { client, dataOf, keyed, type Schemas } from '../api/client.js';
import { listOf, type Values } from '../forms/field-spec.js';

type StepBody = Schemas['StepBody'];

/** All who concur act side by side, then the signature is asked for. */
const stepsOf = ({ concurring, signer }: Values): readonly StepBody[] => [
  ...listOf(concurring).map((place) => ({
    ...{ stage: 1, act: 'concur' as const, place: placeOf(place) },
  })),
  ...(signer ? [{ stage: 2, act: 'sign' as const, place: placeOf(signer) }] : []),
];

/** The route that is under way. */
const runningIn = async ({ documentId }: DocumentView): Promise<string> => {
  const routes = await dataOf(
    client.GET('/v1/documents/{documentId}/routes', { params: { path: { documentId } } }),
  );
  return routes.find(({ outcome }) => outcome === 'running')?.routeId ?? '';
};

const toRoute = async (document: DocumentView, key: string) => {
  const path = { documentId: document.documentId, routeId: await runningIn(document) };
  return { params: { path }, ...keyed(key) } as const;
};

/** What is done with a route as a whole. */
export const routeActions: Readonly<Record<string, ActionSpec>> = {
  'start-route': {
    fields: [
      { name: 'templateId', kind: 'template', label: 'desk.route.template', isOptional: true },
      {
        ...{ name: 'concurring', kind: 'addressees', label: 'desk.route.concurring' },
        ...{ hint: 'desk.route.withoutTemplate', isOptional: true, isUnordered: true },
      },
      { name: 'signer', kind: 'addressee', label: 'desk.route.signer', isOptional: true },
    ],
    send: (document, { templateId, ...values }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/routes', {
          ...to(document, key),
          body: templateId ? { templateId } : { steps: [...stepsOf(values)] },
        }),
      ),
  },
  'add-step': {
    fields: [
      {
        name: 'act',
        kind: 'choice',
        label: 'desk.route.act',
        options: [
          ['concur', 'desk.route.act.concur'],
          ['approve', 'desk.route.act.approve'],
          ['sign', 'desk.route.act.sign'],
        ],
      },
      { name: 'place', kind: 'addressee', label: 'desk.route.who' },
      { name: 'stage', kind: 'line', label: 'desk.route.stageNumber' },
    ],
    send: async (document, { act, place, stage }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/routes/{routeId}/steps', {
          ...(await toRoute(document, key)),
          body: { act: act as StepBody['act'], place: placeOf(place), stage: Number(stage) },
        }),
      ),
  },
  'withdraw-route': {
    fields: [reason],
    send: async (document, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/routes/{routeId}/withdrawal', {
          ...(await toRoute(document, key)),
          body: { reason: why },
        }),
      ),
  },
  'annul-signatures': {
    fields: [reason],
    send: (document, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/signature-annulment', {
          ...to(document, key),
          body: { reason: why },
        }),
      ),
  },
};
