import type { Text } from '../shape';

export const words: Text['words'] = {
  rings: { ready: 'Ready', trial: 'Trial', watch: 'Watch', wait: 'Wait' },
  answers: {
    operating: 'In operation',
    piloting: 'Piloting',
    following: 'Following',
    'not-in-use': 'Not in use',
    stopped: 'Tried and stopped',
    'not-relevant': 'Not relevant',
    unknown: 'Don’t know',
  },
  unanswered: 'Not answered',
  spreads: { single: 'a few places', several: 'several places', throughout: 'the whole area' },
  values: { yes: 'yes', partly: 'partly', no: 'no', 'not-evaluated': 'not evaluated' },
  roles: { editor: 'Digital lead', contributor: 'Head of service', reader: 'Reader', coordinator: 'Coordinator' },
  combined: 'Combined',
  simulated: 'Simulated figures',
  unknownValue: 'not known',
  technologies: (count) => (count === 1 ? '1 technology' : `${count} technologies`),
};
