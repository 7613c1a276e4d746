/** The field's words, used on every page. */
export const words = {
  rings: { ready: 'Klar', trial: 'Afprøv', watch: 'Hold øje', wait: 'Afvent' },
  answers: {
    operating: 'I drift',
    piloting: 'Afprøver',
    following: 'Følger',
    'not-in-use': 'Ikke i gang',
    stopped: 'Afprøvet og stoppet',
    'not-relevant': 'Ikke relevant',
    unknown: 'Ved ikke',
  },
  unanswered: 'Ikke besvaret',
  spreads: { single: 'enkelte steder', several: 'flere steder', throughout: 'hele området' },
  values: { yes: 'ja', partly: 'delvist', no: 'nej', 'not-evaluated': 'ikke evalueret' },
  roles: { editor: 'Digitaliseringschef', contributor: 'Fagchef', reader: 'Læser', coordinator: 'Koordinator' },
  combined: 'Samlet',
  simulated: 'Simulerede tal',
  unknownValue: 'ikke kendt',
  technologies: (count: number): string => (count === 1 ? '1 teknologi' : `${count} teknologier`),
} as const;
