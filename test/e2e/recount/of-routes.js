/** Open steps of a route wait for those who are asked, one item for each. A step of the party waits for nobody here. */
const instant = (text) => (text === undefined || text === null ? null : Date.parse(text));
const nothing = () => undefined;

const asked = ({ items }, data, { stepId, act, place, term }) => {
  if (!place) return;
  items.set(`${data.routeId}.${stepId}`, {
    ...{ kind: act === 'sign' ? 'signature' : 'concurrence', purpose: null },
    ...{ unitId: place.unitId, officerId: place.officerId ?? null },
    ...{ since: instant(data.at), due: instant(term?.dueAt), termDue: instant(data.nearestDue) },
    ...{ fromUnitId: null, fromOfficerId: null },
  });
};

const ended = ({ items }, { routeId }, stepIds) => {
  for (const stepId of stepIds) items.delete(`${routeId}.${stepId}`);
};
const done = (document, data) => ended(document, data, [data.stepId]);

export const ofRoutes = {
  RouteStarted: nothing,
  StageOpened: (document, data) => {
    ended(document, data, data.lapsed);
    for (const step of data.steps) asked(document, data, step);
  },
  StepAdded: (document, data) => {
    if (data.isOpen) asked(document, data, data.step);
  },
  StepReassigned: ({ items }, { routeId, stepId, to, isOpen, term }) => {
    if (!isOpen) return;
    const item = items.get(`${routeId}.${stepId}`);
    Object.assign(item, {
      ...{ unitId: to.unitId, officerId: to.officerId ?? null, due: instant(term?.dueAt) },
    });
  },
  StepRemoved: done,
  ConcurrenceGiven: done,
  ConcurrenceRefused: nothing,
  SignatureGiven: done,
  SignatureRefused: nothing,
  RouteEnded: (document, data) => ended(document, data, data.lapsed),
  SignaturesAnnulled: nothing,
  SignaturesChecked: nothing,
};
