/** What the portal says about a party itself and its codes, in English. */
export const meEn = {
  'portal.me': 'My data',
  'portal.me.each':
    'Each authority knows you apart from the others. Choose one to see your data there.',
  'portal.me.further': 'Add another login to your data',
  'portal.me.name': 'Name',
  'portal.me.email': 'E-mail address',
  'portal.me.confirmed': 'confirmed',
  'portal.me.unconfirmed': 'not confirmed',
  'portal.me.noEmail': 'none',
  'portal.me.contact': 'Your address for mails',
  'portal.me.emailHint': 'We send a code there. Enter the code to confirm the address.',
  'portal.me.sendCode': 'Send a code',
  'portal.me.code': 'Confirm your address',
  'portal.me.digits': 'Code from the mail',
  'portal.me.digitsHint': 'Six digits that we sent to {email}. They are good for 10 minutes.',
  'portal.me.confirm': 'Confirm',
  'portal.me.mails': 'When we write to you',
  'portal.me.always':
    'We always write to you about requests, hearings and decisions while your address is confirmed.',
  'portal.me.language': 'Language of the mails',
  'portal.me.in.en': 'English',
  'portal.me.in.uk': 'Ukrainian',
  'portal.me.time.at-once': 'At once',
  'portal.me.time.never': 'Never',
  'portal.me.about.receipt': 'Receipts',
  'portal.me.about.message': 'Messages of the authority',
  'portal.me.about.status': 'Progress of your matters',
  'portal.me.save': 'Save',
  'portal.access.how': 'Enter the reference and the code of your letter or receipt.',
  'portal.access.add':
    'Enter the reference and the code of your letter or receipt. The matter is then among yours.',
  'portal.access.reference': 'Reference',
  'portal.access.referenceHint': '10 letters and digits',
  'portal.access.code': 'Access code',
  'portal.access.codeHint': '20 letters and digits. Small letters and blanks do not matter.',
  'portal.access.open': 'Open the matter',
  'portal.refusal.email-wrong': 'Enter an e-mail address such as name@example.org.',
  'portal.refusal.code-wrong': 'This is not the code that we sent. Check it and try again.',
  'portal.refusal.code-expired': 'The code was good for 10 minutes. Ask for another one.',
  'portal.refusal.too-many-attempts':
    'The code was tried 5 times and is no longer valid. Ask for another one.',
  'portal.refusal.no-contact-to-confirm': 'Enter your e-mail address first.',
  'portal.refusal.access-code-wrong':
    'The reference and the code do not fit together. Check both and try again.',
  'portal.refusal.identity-linked-elsewhere':
    'You have used this login here before, so it has matters of its own. Log out and log in with it to see them.',
} as const;
