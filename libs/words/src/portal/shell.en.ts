/** What stands around the pages of the portal, in English. */
export const shellEn = {
  'portal.title': 'Public services',
  'portal.skip': 'Skip to the content',
  'portal.menu': 'Menu',
  'portal.languages': 'Languages',
  'portal.footer': 'Help and information',
  'portal.fault': 'Error',
  'portal.faults': 'Something has to be corrected',
  'portal.home': 'Public services',
  'portal.home.about': 'Choose the authority that you want to turn to.',
  'portal.home.none': 'No authority can be reached here yet.',
  'portal.toStart': 'To the first page',
  'portal.reference': 'If you ask for help, name this number: {correlationId}',
  'portal.login': 'Log in',
  'portal.login.how':
    'Choose how you want to log in. You are led to another site and come back here.',
  'portal.login.asks':
    'We ask for your name, so that the authority knows who writes. Your name is kept sealed. You can have it erased.',
  'portal.login.none':
    'Logging in is not set up here. You can still open a matter with an access code.',
  'portal.login.failed': 'You could not be logged in. Nothing was changed. Please try again.',
  'portal.logout': 'Log out',
  'portal.withCode': 'Opened with an access code',
  'portal.help': 'Help',
  'portal.help.ask':
    'Do you need help? Call or visit the authority. Name the number of your matter, if it has one.',
  'portal.help.code':
    'Do you have a letter or receipt with an access code? You can open that matter without logging in.',
  'portal.help.login':
    'Is your login lost? An access code opens your matter. When you log in again, enter the code to add the matter.',
  'portal.openByCode': 'Open a matter with an access code',
  'portal.accessibility': 'Accessibility',
  'portal.accessibility.goal':
    'These pages are made so that everybody can use them. They follow WCAG 2.2, level AA.',
  'portal.accessibility.how':
    'All pages work with the keyboard alone, with a screen reader, and without JavaScript.',
  'portal.accessibility.tell':
    'Is something in your way? Tell the authority. It has to answer you, and you can get everything on paper.',
  'portal.status.403.title': 'This is not open to you',
  'portal.status.403': 'You may not do this. Nothing was changed.',
  'portal.status.404.title': 'We cannot find this page',
  'portal.status.404':
    'The page does not exist, or it is not yours. Check the address, or log in with the right login.',
  'portal.status.409.title': 'This is not possible now',
  'portal.status.409': 'Something changed in the meantime. Reload the page and look again.',
  'portal.status.429.title': 'Too many requests',
  'portal.status.429':
    'There were too many requests from your network. Wait a little and try again.',
  'portal.status.500.title': 'Something went wrong on our side',
  'portal.status.500':
    'We could not do this. Please try again later. What you had sent before is kept.',
  'portal.status.503.title': 'We cannot be reached at the moment',
  'portal.status.503': 'Please try again in a minute. What you had sent before is kept.',
  'portal.status.other.title': 'This did not work',
  'portal.status.other': 'Nothing was changed. Go back, check what you entered, and try again.',
  'portal.refusal.form-token-missing':
    'The form was open for too long, or another site has sent it. Nothing was changed. Go back, reload the page and send it again.',
  'portal.refusal.request-from-elsewhere':
    'The request came from another site. Nothing was changed. Open the page here and try again.',
  'portal.refusal.provider-not-trusted': 'You cannot log in here in this way. Choose another one.',
} as const;
