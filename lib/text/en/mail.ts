import type { Text } from '../shape';

const countOf = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const mail: Text['mail'] = {
  letters: {
    hello: (name) => `Hello ${name}`,
    goodbye: 'Kind regards\nPejling',
    invitation: {
      subject: 'Invitation to Pejling',
      open: 'Open the invitation here:',
      lasts: (date) => `The link can be used once, until ${date}.`,
      from: (name) =>
        `The invitation was sent by ${name}. If you doubt that it is genuine, ask them before you open the link.`,
      unknown: 'If you know nothing of the invitation, you need not do anything.',
    },
    moved: {
      subject: 'Your e-mail address in Pejling has changed',
      lead: 'Your account in Pejling has another e-mail address. This one can no longer be used to sign in.',
      unknown:
        'If you did not ask for it, tell the chief digital officer of your kommune, or whoever runs Pejling, at once.',
    },
    reset: {
      subject: 'New password for Pejling',
      lead: 'A new password was requested for your account in Pejling. Choose it here:',
      lasts:
        'The link works for an hour, and once. When you have chosen a new password, you are signed out everywhere.',
      unknown: 'If it was not you who asked, you need not do anything. The password you have goes on working.',
    },
    reminder: {
      subject: (year) => `Answers are missing in the technology radar ${year}`,
      lead: ({ kommuneName, year, day }) => {
        const by = day === null ? '' : `, which is to be filled in by ${day}`;
        return `Answers are missing from your service areas in the technology radar ${year} of ${kommuneName}${by}:`;
      },
      helloAll: 'Hello all',
      leadAll: ({ kommuneName, year, day }) => {
        const by = day === null ? '' : `, which is to be filled in by ${day}`;
        return `Answers are missing from these service areas in the technology radar ${year} of ${kommuneName}${by}:`;
      },
      regards: 'Kind regards',
      area: (name, left) => `${name}: ${countOf(left, 'answer missing', 'answers missing')}`,
      open: 'Answer here:',
      unknown: 'If you cannot answer for a technology yet, choose “Don’t know”. That counts as an answer too.',
    },
  },
  problems: {
    unreachable: 'There is no connection to the mail server.',
    timeout: 'The mail server does not answer.',
    secure: 'No safe connection to the mail server could be made.',
    'sign-in': 'The mail server refuses the user name and password that Pejling is set up with.',
    sender: 'The mail server refuses Pejling’s own address as the sender.',
    recipient: 'The mail server refuses the receiver’s address.',
    later: 'The mail server asks us to try again later.',
    refused: 'The mail server refuses the e-mail.',
    unreadable: 'The e-mail cannot be read any more, because the server’s secret key was changed.',
    other: 'Something went wrong at the mail server.',
  },
  state: {
    sent: (when) => `Sent ${when}`,
    waiting: 'Waits to be sent',
    again: (when) => `Could not be sent. We try again ${when}.`,
    failed: 'Could not be sent.',
    at: (date, time) => `${date} at ${time}`,
  },
  trouble: {
    heading: 'E-mails that have not been sent',
    waiting: (count) => `${countOf(count, 'e-mail waits', 'e-mails wait')} for the next try.`,
    failed: (count) => `${countOf(count, 'e-mail', 'e-mails')} could not be sent.`,
    rest: 'Everything else works as before. If it goes on, tell whoever runs Pejling. A link can also be shown here and sent in another way.',
  },
  readiness: {
    'no-server': 'This installation sends no e-mails.',
  },
  reset: {
    title: 'New password',
    lead: 'Write your e-mail address, and we send a link where you choose a new one.',
    email: 'E-mail address',
    submit: 'Send the link',
    doneTitle: 'Thank you',
    done: {
      asked:
        'If there is an account with that address, a link is on its way. It works for an hour. Look in the folder of unwanted mail too. At most three are sent in a quarter of an hour.',
    },
    failedTitle: 'The link was not sent',
    failed: {
      malformed: 'Write a whole e-mail address, and try again.',
      throttled: 'There have been too many tries. Wait a quarter of an hour, and try again.',
    },
    without:
      'Ask your kommune’s digital lead for a link to a new password, or another coordinator if you are one. If there is nobody else, ask whoever runs Pejling for you.',
    back: 'Back to sign in',
    choose: {
      title: 'Choose a new password',
      lead: (name) => `For the account that belongs to ${name}.`,
      leadNameless: 'For the account that the link was made for.',
      submit: 'Save the new password',
      others: 'You are signed out everywhere, and sign in again with the new one.',
      failedTitle: 'The password was not saved',
      failed: { malformed: 'Write a new password, and try again.' },
      closedTitle: 'The link cannot be used',
      closed: {
        used: 'The link has been used already. If it was not you who used it, ask for a new one at once.',
        expired: 'The link works for an hour and has expired. Ask for a new one.',
      },
      missing: {
        title: 'We do not know the link',
        text: 'The link is not right, or a new one has been made since. See if you have a newer one, or ask for a new link.',
      },
      again: 'Ask for a new link',
    },
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'If there is a place you do not know, sign out there, and change your password.',
    leadWithout: 'If there is a place you do not know, sign out there.',
    columns: { device: 'Browser', method: 'Signed in with', since: 'Since', seen: 'Last used', action: 'Sign out' },
    unknown: 'Unknown browser',
    current: 'this one',
    methods: { password: 'Password', directory: 'The kommune’s sign-in', demo: 'Demo' },
    end: 'Sign out',
    endOf: (device, since) => `Sign out: ${device}, ${since}`,
    others: 'Sign out everywhere else',
    older: (count) => countOf(count, 'place more', 'places more'),
    alone: 'You are not signed in anywhere else.',
    doneTitle: 'You are signed out in the other place',
    done: { session: 'That browser must sign in again.', sessions: 'You are signed in here only.' },
    failed: {
      'no-session': 'You were signed out there already.',
      'sign-in-again': 'Sign in again before you sign out elsewhere.',
    },
    again: {
      why: 'To sign out somewhere else, sign in again first. It protects you if somebody finds your browser open.',
      link: 'Sign in again',
    },
  },
  newLink: {
    make: 'Make a link to a new password',
    send: 'Send a link to a new password',
    hint: 'The link works for an hour, and once. When it has been used, the person is signed out everywhere.',
    show: 'Show a link to a new password',
    heading: (name) => `The link for ${name} is ready`,
    text: 'Send the link to the person who is to use it, and to nobody else. It is shown only now, and works for an hour.',
    label: 'Link to a new password',
    editor: (kommune) => `New password for the digital lead of ${kommune}`,
    editorHint: 'The kommune sees in its log that you made the link.',
    editorWithoutMail:
      'A new password for a kommune’s only digital lead needs e-mail: you may not have the link yourself, since it would let you into the kommune. Ask whoever runs the server to set e-mail up, or to make the link with',
  },
  reminders: {
    title: 'Deadline and reminders',
    lead: (year) => `When are the service areas to have filled in the radar ${year}, and who is to be reminded?`,
    fillBy: 'Deadline',
    fillByHint:
      'The day by which the service areas are to have answered. It stands on their pages and in the reminders. Leave it empty when there is none.',
    saveFillBy: 'Save the deadline',
    who: 'Who has answers missing?',
    everybody: 'All service areas are filled in.',
    assignedDone: 'All heads of service have answered for their service areas.',
    nobody: 'No head of service is assigned a service area yet.',
    noAreas: 'The kommune has no service areas on the radar yet.',
    toAreas: 'Add service areas',
    unassigned: {
      heading: 'Answers missing, and nobody assigned',
      lead: 'Nobody is reminded of these service areas until they have a head of service.',
      none: 'Nobody is assigned',
      invited: (names) => `Nobody is assigned. Invited: ${names}`,
      columns: { area: 'Service area', left: 'Answers missing', who: 'Head of service' },
      invite: 'Assign a head of service, or invite one',
    },
    columns: { name: 'Name', email: 'E-mail address', areas: 'Service areas with answers missing' },
    area: (name, left) => `${name} (${left})`,
    addresses: 'Addresses of those who have answers missing',
    copy: 'Copy the addresses',
    copied: 'The addresses are copied',
    without:
      'Write yourself to those who have answers missing: choose an address in the list, and your own mail program opens with a text ready about that person’s service areas.',
    readyText: 'A text ready for all who have answers missing',
    readyTextOne: 'A text ready to send',
    copyText: 'Copy the text',
    copiedText: 'The text is copied',
    writeAll: 'Write to all at once',
    writeAllHint:
      'Opens your own mail program. The addresses are in Bcc, so that the receivers do not see each other’s.',
    plan: 'Send a reminder',
    planLead:
      'On that day everyone who still has answers missing gets one e-mail with their service areas and how many answers are missing. The e-mails are sent from 7 in the morning.',
    sendOn: 'Day',
    sendOnHint: 'Today or later.',
    add: 'Plan the reminder',
    planned: 'Reminders planned and sent',
    plannedColumns: { day: 'Day', state: 'State', action: 'Undo' },
    states: {
      planned: 'Planned',
      sent: (count) => `Sent to ${countOf(count, 'person', 'people')}`,
      none: 'Nobody had answers missing',
      cancelled: 'Cancelled',
      missed: 'Was not sent',
    },
    failing: (count) => `${countOf(count, 'e-mail has', 'e-mails have')} not got away yet.`,
    cancel: 'Cancel',
    cancelOf: (day) => `Cancel the reminder of ${day}`,
    years: 'Years',
    link: 'Deadline and reminders',
    by: (day) => `To be filled in by ${day}.`,
    passed: (day) => `Was to be filled in by ${day}.`,
    doneTitle: 'Saved',
    done: {
      'fill-by': 'The deadline is saved.',
      'no-fill-by': 'The deadline is removed.',
      planned: 'The reminder is planned.',
      cancelled: 'The reminder is cancelled.',
    },
    failedTitle: 'Not saved',
    toField: { fillBy: 'Go to the deadline', sendOn: 'Go to the day' },
    failed: {
      malformed: 'Choose a day, and try again.',
      'not-a-day': 'Choose a day that exists.',
      past: 'The day has passed. Choose today or a later day.',
      'too-far': 'Choose a day within a year.',
      taken: 'A reminder is planned for that day already, or has been sent.',
      'too-many': 'At most ten reminders can be planned. Cancel one first.',
      'no-mail': 'This installation sends no e-mails. Write yourself to those who have answers missing.',
      'already-sent': 'The reminder has been sent or cancelled already.',
    },
  },
};
