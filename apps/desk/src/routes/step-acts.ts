import type { Acts } from '../acts/act.js';
import { filled, placeOf, reason, type DocumentView } from '../actions/spec.js';
import { fileOf } from '../actions/description.js';
import { client, dataOf, keyed } from '../api/client.js';
import type { RouteView, Step } from '../api/routes.js';
import type { FieldSpec } from '../forms/field-spec.js';

/** A step of a route, and the version of the content that the officer has before them. */
export interface StepPart {
  readonly document: Pick<DocumentView, 'documentId' | 'contentVersion'>;
  readonly route: Pick<RouteView, 'routeId'>;
  readonly step: Step;
}

const at = ({ document, route, step }: StepPart, key: string) =>
  ({
    params: {
      path: { documentId: document.documentId, routeId: route.routeId, stepId: step.stepId },
    },
    ...keyed(key),
  }) as const;

const read: FieldSpec = { name: 'read', kind: 'check', label: 'desk.route.read' };
const remarks: FieldSpec = {
  ...{ name: 'remarks', kind: 'text', label: 'desk.route.remarks', isOptional: true },
};
const why: FieldSpec = { ...reason, kind: 'line' };

/** What those who are asked do with the version that they have read, and who is asked. */
export const stepActs: Acts<StepPart> = {
  concur: {
    fields: [remarks, read],
    send: (part, { remarks: words }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/concurrence', {
          ...at(part, key),
          body: { contentVersion: part.document.contentVersion, ...filled('remarks', words) },
        }),
      ),
  },
  'refuse-concurrence': {
    fields: [why],
    send: (part, { reason: words = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/refusal', {
          ...at(part, key),
          body: { contentVersion: part.document.contentVersion, reason: words },
        }),
      ),
  },
  sign: {
    fields: ({ step: { level = 'simple' } }) => [
      {
        ...{ name: 'file', kind: 'file', label: 'desk.route.signedFile' },
        ...(level === 'simple' && { isOptional: true }),
      },
      read,
    ],
    send: (part, { file }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/signature', {
          ...at(part, key),
          body: {
            contentVersion: part.document.contentVersion,
            ...(file && { file: fileOf(file) }),
          },
        }),
      ),
  },
  'refuse-signature': {
    fields: [why],
    send: (part, { reason: words = '' }, key) =>
      dataOf(
        client.POST(
          '/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/signature-refusal',
          {
            ...at(part, key),
            body: { contentVersion: part.document.contentVersion, reason: words },
          },
        ),
      ),
  },
  'record-party-signature': {
    fields: [{ name: 'file', kind: 'file', label: 'desk.route.signedFile' }],
    send: (part, { file }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/party-signature', {
          ...at(part, key),
          body: { contentVersion: part.document.contentVersion, file: fileOf(file) },
        }),
      ),
  },
  'reassign-step': {
    fields: [{ name: 'to', kind: 'addressee', label: 'desk.route.who' }],
    send: (part, { to: place }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/reassignment', {
          ...at(part, key),
          body: { to: placeOf(place) },
        }),
      ),
  },
  'remove-step': {
    fields: [reason],
    send: (part, { reason: words = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/removal', {
          ...at(part, key),
          body: { reason: words },
        }),
      ),
  },
};

const concurring = ['concur', 'refuse-concurrence'];
const signing = ['sign', 'refuse-signature'];
const changing = ['reassign-step', 'remove-step'];

interface Reader {
  readonly id: string;
  readonly units: readonly string[];
  readonly oversees: readonly string[];
}

/** Of what the office allows on the document, what fits this step and who reads it. */
export const actsOfStep = (
  { step }: StepPart,
  allowed: readonly string[],
  reader: Reader,
): readonly string[] => {
  if (step.state !== 'open' && step.state !== 'future') return [];
  const own = step.partyId
    ? ['record-party-signature']
    : step.act === 'sign'
      ? signing
      : concurring;
  const fitting = step.state === 'open' && isFor(step, reader) ? own : [];
  return [...fitting, ...changing].filter((action) => allowed.includes(action));
};

const isFor = ({ place, isForHead }: Step, { id, units, oversees }: Reader): boolean => {
  if (!place) return true;
  if (place.officerId) return place.officerId === id;
  return oversees.includes(place.unitId) || (!isForHead && units.includes(place.unitId));
};
