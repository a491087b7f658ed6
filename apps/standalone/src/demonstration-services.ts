import type { Request } from './demonstration-terms.js';
import { complaint } from './services/complaint.js';
import { informationRequest } from './services/information-request.js';
import { treeFelling } from './services/tree-felling.js';

/** What the demonstration authority offers online. */
export const demonstrationServices = [treeFelling, informationRequest, complaint];

/** Opens each service and publishes its first version. */
export const serviceRequests = (authority: string): readonly Request[] =>
  demonstrationServices.flatMap(({ code, names, definition }) => [
    { path: `/v1/authorities/${authority}/services`, body: { code, names } },
    {
      path: `/v1/services/${authority}.${code}/versions`,
      body: { definition, graceDays: 14 },
    },
  ]);
