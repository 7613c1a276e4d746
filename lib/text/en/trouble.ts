import type { Text } from '../shape';

export const trouble: Text['trouble'] = {
  unavailable: {
    title: 'Pejling cannot reach its data right now',
    reading: 'The page cannot be shown right now. What you have saved is safe. Try again in a moment.',
    notSaved: 'What you wrote is not saved yet. It is kept on this page, so that you can send it again in a moment.',
    lost: 'What you sent is not saved. Go back in your browser, and send it again in a moment.',
    unsure: 'What you sent may be saved, but we got no answer. Look in a moment, before you send it again.',
  },
  stopping: {
    title: 'Pejling is restarting',
    text: 'It usually takes less than a minute. What you have saved is safe. Try again in a moment.',
    lost: 'It usually takes less than a minute. What you sent is not saved. Go back in your browser, and send it again in a moment.',
  },
  tooMany: {
    title: 'You have asked for a lot in a short time',
    text: (minutes) =>
      `To leave room for everybody, you have to wait a little. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  },
  address: { title: 'The address cannot be read', text: 'It may be misspelt. Start from the front page.' },
  method: {
    title: 'That cannot be done here',
    text: 'The request uses a method that Pejling does not have. Ordinary browsers do not.',
  },
  noPage: {
    title: 'There is no page here',
    text: 'This address only takes what is sent from one of Pejling’s pages, and cannot be opened by itself. Begin from the front page.',
  },
  tooLarge: { title: 'It is too large', text: 'A file may be 5 MB at most. Go back, and choose a smaller one.' },
  noLength: {
    title: 'We could not accept what you sent',
    text: 'A request must state its length. Ordinary browsers do.',
  },
  typed: 'What you wrote',
  sendAgain: 'Send again',
  look: 'Look (in a new tab)',
  retry: 'Try again',
  home: 'To the front page',
  id: (id) => `Quote this number if you write to us about it: ${id}`,
};
