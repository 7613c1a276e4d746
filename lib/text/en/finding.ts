import { genitive } from '../genitive';
import type { Text } from '../shape';

const kl = 'KL';

const published: Text['finding']['published'] = {
  'premature-pilot': (publisher) => `Piloted before ${publisher} recommends it`,
  exposed: (publisher) => `In operation before ${publisher} finds it ready`,
  aligned: (publisher) => `In line with ${genitive(publisher, 'en')} placement`,
  borderline: (publisher) => `${genitive(publisher, 'en')} placement is on the border`,
};

export const finding: Text['finding'] = {
  names: {
    'overdue-pilot': 'Still a pilot – ready for operation',
    'premature-pilot': published['premature-pilot'](kl),
    'missing-pilot': 'Not piloted – worth trying',
    untapped: 'Not used – ready for operation',
    unscaled: 'In operation in few places – ready to scale',
    exposed: published.exposed(kl),
    'early-pilot': 'Piloted early – discuss the purpose',
    ahead: 'Ahead – evaluate and share',
    mixed: 'The areas differ',
    aligned: published.aligned(kl),
    evaluated: 'Tried and stopped',
    'not-relevant': 'Not relevant here',
    unanswered: 'Not answered',
    'no-reference': 'No placement to compare with',
    borderline: published.borderline(kl),
  },
  published,
  suggestions: {
    'overdue-pilot': 'Sum up the pilot and decide whether to put it into operation.',
    'premature-pilot': 'Discuss whether the pilot should wait, or what you want to learn from it.',
    'missing-pilot': 'Consider a pilot, preferably with a kommune that has begun.',
    untapped: 'Others have tried it. Consider using it without another pilot.',
    unscaled: 'It is used in a few places. Consider spreading it.',
    exposed: 'Look at risk, supplier and benefit, and follow how it matures.',
    'early-pilot': 'A pilot may be right. Make its purpose clear and set an end date.',
    ahead: 'Evaluate the benefit and share what you learned.',
    mixed: 'Look at the areas one by one, and let them learn from each other.',
    aligned: 'The comparison calls for no action.',
    evaluated: 'Keep and share what you learned. Take the technology up again if the conditions change.',
    'not-relevant': 'The comparison calls for no action.',
    unanswered: 'Answer, or choose “don’t know”.',
    'no-reference': 'The edition has no placement. There is nothing to compare with.',
    borderline: 'The placement can be read in two ways. It is not counted.',
  },
};
