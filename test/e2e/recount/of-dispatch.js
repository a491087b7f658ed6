/** Events of dispatch and of replies: neither a document's row nor its items of custody change with them. */
export const ofDispatch = [
  'AddresseeAdded',
  'AddresseeRemoved',
  'ConsignmentPrepared',
  'ConsignmentSent',
  'ConsignmentDelivered',
  'ConsignmentBounced',
  'ConsignmentWithdrawn',
  'DocumentDispatched',
  'InterimReplyNoted',
];
