import type { Text } from '../shape';

export const entry: Text['entry'] = {
  password: {
    label: 'Password',
    hint: 'At least 12 characters. A short sentence is easy to remember.',
    problems: {
      'too-short': 'The password must have at least 12 characters.',
      'too-long': 'The password can have at most 128 characters.',
      personal: 'The password cannot be your name or your e-mail address.',
      common: 'That password is too easy to guess. Try a short sentence.',
      leaked:
        'That password has leaked elsewhere, so it is among the first to be guessed. Choose another, such as a short sentence.',
    },
  },
  name: 'Name',
  email: 'E-mail address',
  signIn: {
    title: 'Sign in',
    lead: 'See where your kommune stands, and fill in the radar.',
    submit: 'Sign in',
    help: 'If you have forgotten your password, ask the kommune’s digital lead for help. If you are a coordinator, ask another coordinator.',
    failed: {
      CredentialsSignin: 'The e-mail address or the password is not right. Try again.',
      throttled: 'There have been too many tries. Wait a quarter of an hour, and try again.',
      unknown: 'We could not sign you in. Try again.',
    },
    failedTitle: 'You are not signed in',
    done: {
      reset: 'Your password is changed. Sign in with the new one.',
      'set-up': 'Pejling is ready for use. Sign in with the e-mail address and the password you chose.',
    },
    doneTitle: 'Welcome',
    endedTitle: 'You are signed out',
    ended: {
      elsewhere:
        'You signed yourself out here from another browser. If that was not you, tell whoever runs the radar of your kommune at once.',
      role: 'Your role in Pejling has changed. Sign in again to have the new one.',
      password:
        'Your password has been changed. Sign in with the new one. If you did not change it, tell whoever runs the kommune’s radar at once.',
      closed: 'Your account is closed. If that is a mistake, ask whoever runs the kommune’s radar.',
      idle: 'You have not used Pejling for 8 hours. What you saved is kept. Sign in again.',
      long: 'It is 14 days since you signed in. Sign in again.',
      unknown: 'Sign in again to go on.',
    },
  },
  signInAgain: {
    title: 'Sign in again',
    lead: 'Show that it is you. Then you come back to what you were doing.',
  },
  demo: {
    title: 'Try Pejling',
    lead: 'This is a demo. Choose who to be. You do not need a password.',
    thrownAway:
      'The figures are simulated. Everything you write is thrown away, after 14 days at the latest. Do not write anything about real people.',
    roles: {
      editor: 'Runs the kommune’s radar, invites others and loads spreadsheets',
      contributor: 'Fills in their own service areas',
      reader: 'Looks at the radar and the findings, and drafts papers',
      coordinator: 'Publishes shared editions and invites kommuner, but sees no kommune’s answers',
    },
    kommuner: {
      Eksempelkommune: 'Two years are filled in with simulated answers.',
      'Blank kommune (demo)': 'The radar is empty. Try filling it in from the start.',
    },
    shared: 'Outside the kommuner',
    sharedLead: 'For whoever runs Pejling for several kommuner.',
    people: {
      editor: 'Sign in as digital lead',
      contributor: 'Sign in as head of a service area',
      reader: 'Sign in as director',
      coordinator: 'Sign in as coordinator',
    },
    other: 'Do you have an account?',
  },
  setup: {
    title: 'Start using Pejling',
    lead: 'Make the first account. Then you invite the others. If you are from IT, begin with the digital lead, who can then close your account.',
    code: 'One-time code',
    codeHint:
      'The server wrote the code in its log when it was started: see “journalctl -u pejling” or “docker compose logs pejling”. It works once.',
    kind: 'Who will use the installation?',
    kinds: {
      kommune: 'One kommune',
      kommuneHint: 'You become the kommune’s digital lead, and run the radar.',
      shared: 'Several kommuner together',
      sharedHint:
        'You become the coordinator, and invite each kommune’s first digital lead. You see no kommune’s answers.',
    },
    kommune: 'Kommune',
    kommuneHint: 'Only when the installation is for one kommune.',
    kommuneNone: 'Choose a kommune',
    you: 'Your account',
    submit: 'Make the account',
    failedTitle: 'The account was not made',
    failed: {
      malformed: 'Fill in every field, and try again.',
      'wrong-code': 'The one-time code is not right. Use the code that the server wrote when it was last started.',
      throttled: 'There have been too many tries. Wait a quarter of an hour, and try again.',
      'no-kommune': 'Choose a kommune from the list.',
    },
  },
  invitation: {
    title: 'Welcome to Pejling',
    leads: {
      editor: (kommune) => `You are invited to run the technology radar of ${kommune}.`,
      contributor: (kommune) => `You are invited to fill in the technology radar of ${kommune}.`,
      reader: (kommune) => `You are invited to see the technology radar of ${kommune}.`,
      coordinator: () => 'You are invited as a coordinator of the kommuner that use Pejling here.',
    },
    emailHint: 'You use it to sign in.',
    nameHint: 'This is how your colleagues see you.',
    submit: 'Make my account',
    failedTitle: 'The account was not made',
    failed: {
      malformed: 'Write your name and a password, and try again.',
      'email-in-use': 'There is already an account with that e-mail address. Sign in with it instead.',
    },
    closedTitle: 'The invitation cannot be used',
    missing: {
      title: 'We do not know the invitation',
      text: 'The link is not right, or a new one has been made since. See if you have a newer one, or ask whoever invited you for a new link.',
    },
    closed: {
      used: 'The link has been used. If it was you who used it, sign in.',
      revoked: 'The invitation has been withdrawn. Ask whoever invited you.',
      expired: 'The link works for 14 days, and they have passed. Ask whoever invited you for a new one.',
    },
    toSignIn: 'Go to sign-in',
  },
  profile: {
    title: 'My account',
    lead: (email) => `You sign in with ${email}.`,
    directory: (email) => `You sign in by the kommune’s sign-in. Your address is ${email}.`,
    kept: 'See what Pejling keeps about you',
    change: 'Change password',
    current: 'Current password',
    next: 'New password',
    submit: 'Change password',
    name: {
      title: 'Your name',
      hint: 'This is how your colleagues see you.',
      submit: 'Correct the name',
      doneTitle: 'Saved',
      done: 'Your name is corrected.',
      failedTitle: 'The name was not corrected',
      failed: {
        'no-name': 'Write a name of at most 100 characters.',
        'from-directory': 'The name comes from the kommune’s own sign-in. Correct it there.',
        'name-changed': 'Your account was changed meanwhile. Try again.',
      },
    },
    others: 'If you are signed in elsewhere, you are signed out there.',
    none: 'Nobody has a password in the demo.',
    doneTitle: 'The password is changed',
    done: 'You are signed out everywhere else.',
    failedTitle: 'The password was not changed',
    failed: {
      malformed: 'Fill in both fields, and try again.',
      'wrong-password': 'The current password is not right.',
      throttled: 'There have been too many tries. Wait a quarter of an hour, and try again.',
      changed: 'The password has just been changed elsewhere. Try again.',
    },
  },
};
