/** What the portal says about acting for others, in English. */
export const mandatesEn = {
  'portal.mandates': 'Acting for others',
  'portal.mandates.forWhom': 'For whom do you act?',
  'portal.mandates.myself': 'For myself ({name})',
  'portal.mandates.choose': 'Choose',
  'portal.mandates.list': 'Mandates that you have given or hold',
  'portal.mandates.none': 'There are none.',
  'portal.mandates.status.offered': 'Waits until somebody takes it',
  'portal.mandates.status.to-verify': 'Waits until the authority has checked it',
  'portal.mandates.status.valid': 'Valid',
  'portal.mandates.status.rejected': 'Rejected by the authority',
  'portal.mandates.status.ended': 'Ended',
  'portal.mandates.until': 'until {day}',
  'portal.mandates.end': 'End this mandate',
  'portal.mandates.take': 'Take a mandate',
  'portal.mandates.authority': 'Authority',
  'portal.mandates.number': 'Number of the mandate',
  'portal.mandates.code': 'Code of the mandate',
  'portal.mandates.takeIt': 'Take it',
  'portal.refusal.mandate-code-wrong':
    'The number and the code do not belong to an open mandate. Check them with whoever gave them to you.',
  'portal.refusal.not-your-mandate':
    'You may not act for this party, or no longer. Choose yourself, or somebody else.',
  'portal.refusal.mandate-out-of-scope':
    'Your mandate does not include this. Ask whoever gave it to you for a wider one.',
  'portal.refusal.mandate-to-oneself':
    'You need no mandate for your own matters. Give the code to whoever is to act for you.',
} as const;
