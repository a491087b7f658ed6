import type { Recorded } from '@chancery/kernel';
import type { SignatureLevel } from '@chancery/procedures/rules';
import type { DocumentEvent } from '../../domain/document.events.js';
import type { Place } from '../../domain/document.terms.js';
import type { SignatureGiven, SignaturesChecked } from '../../domain/route.events.js';
import type { FileVerdict } from '../../domain/signature.terms.js';

/** A signature that was given, or a signed file that was checked. */
export interface SignatureView {
  readonly at: string;
  readonly level?: SignatureLevel;
  readonly routeId?: string;
  readonly stepId?: string;
  readonly contentVersion?: number;
  readonly place?: Place;
  readonly partyId?: string;
  readonly officerId?: string;
  readonly onBehalfOf?: string;
  /** The file that holds it. */
  readonly attachmentId?: string;
  readonly verdict?: FileVerdict;
  readonly isAnnulled: boolean;
}

/** In the order in which they were given; of a file that was checked more than once, what was found last. */
export const signaturesView = (
  events: readonly Recorded<DocumentEvent>[],
): readonly SignatureView[] => {
  const found = new Map<string, SignatureView>();
  for (const event of events) {
    if (event.type === 'SignatureGiven') found.set(event.id, signed(event));
    if (event.type === 'SignaturesChecked') found.set(event.data.attachmentId, checked(event.data));
    if (event.type === 'SignaturesAnnulled')
      for (const [key, view] of found)
        if (view.routeId === event.data.routeId) found.set(key, { ...view, isAnnulled: true });
  }
  return [...found.values()];
};

const signed = ({ data, metadata }: Recorded<SignatureGiven>): SignatureView => {
  const { at, level, routeId, stepId, content, place, partyId, officerId, fileId, verdict } = data;
  return {
    ...{ at, level, routeId, stepId, contentVersion: content.version, isAnnulled: false },
    ...(place && { place }),
    ...(partyId !== undefined && { partyId }),
    ...(officerId !== undefined && { officerId }),
    ...(metadata.onBehalfOf && { onBehalfOf: metadata.onBehalfOf.id }),
    ...(fileId !== undefined && { attachmentId: fileId }),
    ...(verdict && { verdict }),
  };
};

const checked = ({ attachmentId, at, ...rest }: SignaturesChecked['data']): SignatureView => {
  const { format, outcome, reason, verdicts } = rest;
  const verdict = { format, outcome, ...(reason !== undefined && { reason }), verdicts };
  return { at, attachmentId, verdict, isAnnulled: false };
};
