/** Mails to parties, in English. They say that something happened and where to look, and nothing of what. */
export const mailEn = {
  'portal.mail.code.subject': 'Your code',
  'portal.mail.code.text':
    'Your code is {digits}. Enter it at the portal to confirm this address. It is good for 10 minutes. If you did not ask for it, do nothing.',
  'portal.mail.receipt.subject': 'We have your application',
  'portal.mail.receipt.text': 'We have received your application. Follow it here:',
  'portal.mail.message.subject': 'A message for you',
  'portal.mail.message.text': 'There is a message for you in your matter. Read it here:',
  'portal.mail.request.subject': 'We need something from you',
  'portal.mail.request.text':
    'We ask you for information in your matter. See here what we need and until when:',
  'portal.mail.hearing.subject': 'You can say what you think',
  'portal.mail.hearing.text':
    'We offer you a hearing in your matter. See here what it is about and until when you can answer:',
  'portal.mail.decision.subject': 'There is a decision for you',
  'portal.mail.decision.text': 'There is a decision in your matter. Open it here:',
  'portal.mail.status.subject': 'News about your matter',
  'portal.mail.status.text': 'There is news in your matter. See it here:',
  'portal.mail.foot':
    'This mail was sent by a program. Please do not reply to it. Choose here when we write to you:',
} as const;
