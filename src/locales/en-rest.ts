/** What the widget says in English once the first page is shown: loaded while it is read. */
export const enRest = {
  'question.shown': { one: 'One question has been added below.', other: '{count} questions have been added below.' },
  'question.hidden': { one: 'One question has been removed.', other: '{count} questions have been removed.' },
  'language.changed': 'The survey is now in English.',
  'notice.sent': 'Your answers are sent to this survey’s server and to nobody else.',
  'notice.owner': 'Your answers are read by {owner}.',
  'notice.noTracking': 'No cookie, no audience measurement and no IP address is linked to your answers.',
  'notice.device': 'Nothing is stored on this device: closing the page deletes your answers.',
  'notice.group': {
    one: 'Results are published for groups of at least {count} person.',
    other: 'Results are published for groups of at least {count} people.',
  },
  'notice.noWithdraw':
    'Once sent, your answers can no longer be found, changed or deleted, because nothing links them to you.',
  'notice.work': 'On a work device, your employer may see that this page was opened, and may watch the screen.',
  'notice.notEncrypted': 'Your answers are not encrypted for their readers: whoever runs the server can read them.',
  'notice.purpose': 'What they are for: {purpose}',
  'notice.retention': 'They are kept for {duration}.',
  'notice.contact': 'A question about the survey? Write to {contact}.',
  'sending.retry': { one: 'Trying again in {count} second.', other: 'Trying again in {count} seconds.' },
  'sent.title': 'Thank you, your answers have been sent',
  'sent.earlier': 'They had already arrived at an earlier attempt. What you changed after that could not be added.',
  'send-not-configured': 'This page does not say where to send the answers. Please tell the people who published it.',
  'send-timeout': 'The server does not reply. Try again in a moment.',
  'send-busy': 'The server is receiving many answers at the moment. Try again in a few minutes.',
  'send-server': 'The server has a problem. Try again in a few minutes.',
  'send-not-found': 'The address for the answers does not exist. Please tell the people who published this page.',
  'send-refused':
    'The server did not accept the answers. The survey may have changed: please tell the people who published this page.',
  'send-closed': 'The survey has closed in the meantime: the server no longer accepts answers.',
  'send-not-collector':
    'Another page replied instead of the survey’s server. You may need to sign in to the network first.',
} as const;
