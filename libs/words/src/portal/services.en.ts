/** What the pages of online services say, in English. */
export const servicesEn = {
  'portal.services': 'Services',
  'portal.services.search': 'Search in services',
  'portal.services.find': 'Search',
  'portal.services.none': 'No service fits these words. Try another word, or ask the authority.',
  'portal.service.get': 'What you get',
  'portal.service.who': 'Who may ask',
  'portal.service.who.person': 'people',
  'portal.service.who.organisation': 'organisations',
  'portal.service.minAge': 'You are {minAge} years or older. A parent can send it for a child.',
  'portal.service.need': 'What you need',
  'portal.service.need.none': 'You need no login.',
  'portal.service.need.email': 'You need a confirmed e-mail address.',
  'portal.service.need.assured': 'You need to log in.',
  'portal.service.need.file': 'A file: {name}',
  'portal.service.need.fileIfAny': 'A file, if you have one: {name}',
  'portal.service.fee': 'What it costs',
  'portal.service.term': 'How long it takes',
  'portal.service.term.due': 'If you send it today, you have an answer by {date}.',
  'portal.service.term.none': 'No term is set by law.',
  'portal.service.kept':
    'Of the last {settled, plural, one {# answer} other {# answers}}, {kept, number} came in time.',
  'portal.service.start': 'Start',
  'portal.service.login': 'Log in and start',
  'portal.service.suspended': 'This service takes nothing at the moment.',
  'portal.service.until': 'Come again from {date} on. What you filled in is kept.',
  'portal.service.retired': 'This service has ended.',
  'portal.draft.who': 'Who asks',
  'portal.draft.name': 'Your name',
  'portal.draft.email': 'Your e-mail address (optional)',
  'portal.draft.upload': 'Upload',
  'portal.draft.kept': 'What you fill in is kept for 30 days, sealed. Only you can open it.',
  'portal.draft.check': 'Check your answers',
  'portal.draft.send': 'Send',
  'portal.draft.fileMissing': 'Upload this file: {name}',
  'portal.receipt': 'Receipt',
  'portal.receipt.sent': 'We have received it.',
  'portal.receipt.number': 'Number',
  'portal.receipt.follows': 'The number follows. A registrar gives it on the next working day.',
  'portal.receipt.id': 'Receipt for the telephone',
  'portal.receipt.at': 'Received',
  'portal.receipt.due': 'You have an answer by',
  'portal.receipt.next': 'What happens next',
  'portal.receipt.next.unit':
    'The responsible unit works on it. We tell you in the portal as soon as something happens.',
  'portal.receipt.code': 'Access code',
  'portal.receipt.code.keep':
    'Keep this code. With it you open your matter without a login. We cannot show it again.',
  'portal.receipt.file': 'Signed receipt',
  'portal.receipt.file.how':
    'Keep this text. Anybody can verify with it that we received your answers at this time.',
  'portal.receipt.qr': 'QR code with the receipt number',
  'portal.receipt.answers': 'What you sent',
  'portal.refusal.service-not-open':
    'This service takes nothing at the moment. What you filled in is kept for 30 days. Come again later.',
  'portal.refusal.service-version-superseded':
    'The form has changed since you began. Begin anew from the page of the service. Write to us if you need help.',
  'portal.refusal.assurance-too-low':
    'This service needs a stronger login than yours. Log in again in another way. What you filled in is kept.',
  'portal.refusal.minor-needs-representative':
    'You are too young to send this yourself. A parent or guardian can send it for you.',
  'portal.refusal.draft-not-found':
    'What you filled in is no longer here. It is kept for 30 days. Begin anew from the page of the service.',
  'portal.refusal.draft-changed':
    'You went on in another window. Nothing was lost. Reload the page and go on from there.',
  'portal.refusal.attachment-not-taken':
    'A file is too large, or of a type that we cannot take. Go back and choose another file.',
  'portal.refusal.file-too-large': 'The file is too large. Go back and choose a smaller one.',
  'portal.refusal.file-empty': 'The file is empty. Go back and choose another one.',
} as const;
