/** What is said of addressees and of what is sent to them, in English. */
export const dispatchEn = {
  'timeline.AddresseeAdded': 'Addressee added{addresseeRole, select, copy { for a copy} other {}}',
  'timeline.AddresseeRemoved': 'Addressee struck off',
  'timeline.ConsignmentPrepared': 'Ready to be sent: {channel}',
  'timeline.ConsignmentSent': 'Sent{reference, select, none {} other { as {reference}}}',
  'timeline.ConsignmentDelivered':
    'Delivered{isDeemed, select, true { as the law takes it} other {}}',
  'timeline.ConsignmentBounced': 'Came back',
  'timeline.ConsignmentWithdrawn': 'Sending withdrawn',
  'timeline.DocumentDispatched': 'Sent to everybody whom it is for',
  'timeline.InterimReplyNoted': 'Answered for the time being: {number}',
  'timeline.channel.registered-post': 'by registered post',
  'timeline.channel.e-delivery': 'by electronic delivery',
  'timeline.channel.exchange': 'through the exchange of documents',
  'timeline.way.phone': 'by telephone',
  'timeline.way.oral': 'by word of mouth',
  'timeline.DocumentSettled': 'Settled {way}{replyNumber, select, none {} other { {replyNumber}}}',
  'timeline.DocumentClosed': 'Closed',
  'timeline.DocumentReopened': 'Reopened',
  'timeline.SeriesSet': 'Task comes again',
  'timeline.SeriesEnded': 'Task does not come again',
} as const;
