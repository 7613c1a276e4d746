import type { Text } from '../shape';

export const directory: Text['directory'] = {
  name: 'the kommune’s sign-in',
  signIn: (name) => `Sign in with ${name}`,
  signInLead: 'You use the same sign-in as for the kommune’s other systems.',
  orPassword: 'Sign in with a password instead',
  forgot: 'Forgotten your password?',
  onward: {
    title: 'You are being sent on',
    text: 'In a moment you come to the kommune’s sign-in. Afterwards you come back here.',
    link: 'Go to the kommune’s sign-in',
  },
  waiting: {
    title: 'The kommune’s sign-in does not answer',
    text: 'We cannot have it confirmed that you still have access, and so show nothing just now. What you have saved is safe, and you are still signed in. Try again in a little while.',
    retry: 'Try again',
  },
  signedOut: {
    title: 'You are signed out of Pejling',
    text: 'You are still signed in with the kommune. If others use this computer too, sign out there.',
    link: 'Sign out of the kommune’s sign-in too',
  },
  accept: {
    lead: 'Press the button, and sign in as you usually do. Your account is then made. You need not think of a password.',
    orPassword: 'Choose a password instead',
    groups: {
      title: 'Sign in to begin',
      text: 'Here access is given by the kommune’s sign-in, which also decides what one may do. You do not need the invitation.',
    },
  },
  setup: {
    lead: 'Write the one-time code, and sign in with the kommune’s sign-in. You are then the first, and invite the others afterwards.',
    leadGroups:
      'Write the one-time code, and sign in with the kommune’s sign-in. You are then the first. The others get access by their groups.',
    submit: (name) => `Go on with ${name}`,
  },
  endedTitle: 'You have been signed out',
  ended: {
    ended:
      'The kommune’s sign-in could no longer confirm your access. Sign in again. If you cannot, ask the kommune’s IT department.',
    expired: 'Your time with the kommune’s sign-in has run out. Sign in again.',
    moved: 'You now belong elsewhere in the kommune’s sign-in. Sign in again to go on there.',
    'no-group':
      'You are no longer in any of the groups that give access to Pejling. If that is a mistake, ask the kommune’s IT department to put you back.',
    'no-groups-claim':
      'The kommune’s sign-in no longer tells which groups you are in. The kommune’s IT department must look at it.',
    'group-overage':
      'You are now in so many groups that the kommune’s sign-in cannot tell us of them all. The kommune’s IT department must look at it.',
    'two-kommuner': 'Your groups now point to more than one kommune. Ask the IT department to put it right.',
    'unknown-kommune': 'Your groups point to a kommune that is not here. Whoever runs Pejling must look at it.',
    'kommune-not-joined': 'Your groups point to a kommune that does not use Pejling. Ask whoever runs Pejling.',
  },
  failed: {
    'directory-denied':
      'The kommune’s sign-in said no, or signing in was broken off. Try again. If it happens again, ask the kommune’s IT department whether you have access to Pejling.',
    'directory-state': 'Signing in took too long or was opened twice. Begin again here.',
    'directory-token':
      'The answer of the kommune’s sign-in could not be trusted, so nobody was let in. Try again. If it happens again, tell whoever runs Pejling.',
    'directory-silent': 'The kommune’s sign-in does not answer just now. Try again in a little while.',
    'directory-setup':
      'Pejling and the kommune’s sign-in are not set up for each other. Whoever runs Pejling must look at it.',
    'no-account': 'You have no account in Pejling yet. Ask whoever runs the kommune’s radar for an invitation.',
    'no-email':
      'The kommune’s sign-in does not tell your e-mail address, which your account needs. The kommune’s IT department must look at it.',
    'email-unverified':
      'The kommune’s sign-in does not vouch for your e-mail address, so we cannot know whether an account is yours. The manual tells whoever runs Pejling what it takes.',
    'bound-to-other':
      'The account with your e-mail address belongs to another person of the kommune’s sign-in. Ask whoever runs the kommune’s radar to erase the old account.',
    'other-kommune':
      'The account with your e-mail address belongs to another kommune than your groups say. Ask that kommune to erase the account.',
    closed: 'Your account in Pejling is closed. Ask whoever runs the kommune’s radar.',
    'has-account': 'You have an account already. Sign in without the invitation.',
    'setup-role':
      'The first account must be the digital lead of the chosen kommune, or the coordinator, and your groups do not say so. Put the groups or the settings right, and try again.',
    'no-group':
      'You are not in any of the groups that give access to Pejling. Ask the kommune’s IT department to put you in the group.',
    'no-groups-claim':
      'The kommune’s sign-in does not tell which groups you are in. The kommune’s IT department must look at it.',
    'group-overage':
      'You are in so many groups that the kommune’s sign-in cannot tell us of them all. The IT department can choose to send only the groups that belong to Pejling.',
    'two-kommuner':
      'Your groups point to more than one kommune, and one can belong to one only. Ask the IT department to put it right.',
    'unknown-kommune': 'Your groups point to a kommune that is not here. Whoever runs Pejling must look at it.',
    'kommune-not-joined': 'Your groups point to a kommune that does not use Pejling yet. Ask whoever runs Pejling.',
    used: 'The invitation has been used. If it was you who used it, sign in here.',
    revoked: 'The invitation has been withdrawn. Ask whoever invited you.',
    expired: 'The invitation works for 14 days, and they have passed. Ask whoever invited you for a new one.',
    'email-in-use':
      'There is already an account with the address that the invitation was sent to. Sign in with it here.',
    'wrong-code': 'The one-time code is no longer right. Use the code that the server wrote when it was last started.',
    'set-up': 'Pejling is in use already. Sign in here.',
  },
};
