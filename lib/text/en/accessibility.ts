import type { Text } from '../shape';

export const accessibility: Text['accessibility'] = {
  title: 'Accessibility statement',
  lead: 'Pejling should be usable by everyone. This is what we know about how accessible it is.',
  owner: {
    heading: 'Who is responsible',
    text: 'The kommune or authority that runs this installation owns the statement, and publishes its own with WAS-Tool. This text is Pejling’s contribution to it.',
  },
  standard: {
    heading: 'What it is built to',
    text: 'It is built to WCAG 2.2 level AA, which goes beyond EN 301 549, the legal requirement. It uses Det Fælles Designsystem.',
  },
  done: {
    heading: 'What is done',
    keyboard: 'Everything can be done by keyboard, placing a technology on the radar included.',
    script: 'Everything can be read and filled in without JavaScript.',
    text: 'The radar has a text description, and the table beside it says the same in words and figures.',
    colour: 'Colour never stands alone: each finding has a sign and a word. The radar reads in greyscale and on paper.',
    tested:
      'Each page is tested automatically with axe in both languages. An automatic test does not find every fault.',
  },
  known: {
    heading: 'What we do not know to be right yet',
    users: 'It has not been tested by users with disabilities.',
    readers: 'It has not been tested through with every common screen reader.',
    phone: 'On a narrow screen the radar is shown without names. The names stand in the list.',
  },
  feedback: {
    heading: 'Did you find something you could not use?',
    text: 'Write to whoever runs the radar in your kommune, so that it can be mended. If you get no answer, you can complain to the Danish Agency for Digital Government.',
  },
};
