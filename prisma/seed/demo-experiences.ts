import type { ExperienceContent } from '../../lib/domain/experience/experience';

/** What a simulated kommune has shared; `days` back it was shared, and who have marked that they will use it. */
export type DemoExperience = ExperienceContent & {
  readonly key: string;
  readonly kommuneId: string;
  readonly days: number;
  readonly usedBy: readonly string[];
};

/** Five of other simulated kommuner, on what Eksempelkommune uses or tries too little or has tried too long; and one of its own. */
export const demoExperiences: readonly DemoExperience[] = [
  {
    ...{ key: 'video-hjemmebesoeg', kommuneId: 'demo-048', technologyId: 'videoloesninger', days: -140 },
    what: 'Korte hjemmebesøg på video, når borgeren selv kan tage imod medicin eller måle blodtryk.',
    forWhom: 'Borgere i hjemmesygeplejen og deres sygeplejersker.',
    result: 'Hvert tredje besøg klares på video. Sygeplejerskerne når en time mere om dagen.',
    differently:
      'Begynde med de borgere, der selv beder om det, og have en person til at hjælpe med skærmen den første uge.',
    supplier: 'Simuleret leverandør F',
    contact: 'velfaerdsteknologi@simuleret-048.invalid',
    usedBy: ['demo-051', 'demo-072'],
  },
  {
    ...{ key: 'cloud-flytning', kommuneId: 'demo-053', technologyId: 'cloud', days: -75 },
    what: 'Flytning af 40 fagsystemer fra egne servere på to år, ét fagområde ad gangen.',
    forWhom: 'IT-afdelingen og alle fagområder.',
    result: 'Serverrummet er lukket. Driften koster det samme, og nedbrud er halveret.',
    differently: 'Sætte en slutdato fra begyndelsen. Det første år havde vi begge dele og betalte dobbelt.',
    supplier: '',
    contact: 'it-drift@simuleret-053.invalid',
    usedBy: ['demo-eksempel', 'demo-048', 'demo-091'],
  },
  {
    ...{ key: 'wearables-traening', kommuneId: 'demo-072', technologyId: 'wearables', days: -210 },
    what: 'Skridttællere i rehabilitering, som borgeren har med hjem.',
    forWhom: 'Borgere efter hofteoperation.',
    result: 'Borgerne går længere, og terapeuten kan se, hvornår det går den forkerte vej.',
    differently: 'Vælge en, der kan lades op på en uge. Mange blev lagt i skuffen, da de løb tør.',
    supplier: 'Simuleret leverandør G',
    contact: 'rehabilitering@simuleret-072.invalid',
    usedBy: [],
  },
  {
    ...{ key: 'process-mining-byggesager', kommuneId: 'demo-024', technologyId: 'process-mining', days: -33 },
    what: 'Byggesagers vej fra ansøgning til svar, fundet i systemets egne tider.',
    forWhom: 'Byggesagsbehandlere og deres leder.',
    result: 'Ansøgninger mangler det samme bilag hver anden gang. En ny vejledning sparer tre uger.',
    differently: 'Spørge medarbejderne først. De vidste det godt.',
    supplier: '',
    contact: 'byg-og-plan@simuleret-024.invalid',
    usedBy: ['demo-035'],
  },
  {
    ...{ key: 'droner-tage', kommuneId: 'demo-088', technologyId: 'droner', days: -18 },
    what: 'Syn af tage på skoler og daginstitutioner med drone.',
    forWhom: 'Ejendomscentret.',
    result: 'Alle tage er set på seks uger; før tog det to år. Lift bruges kun, hvor billedet viser noget.',
    differently: 'Holde det til skoleferierne, så ingen børn kommer med på billederne.',
    supplier: 'Simuleret leverandør H',
    contact: 'ejendomme@simuleret-088.invalid',
    usedBy: [],
  },
  {
    ...{ key: 'vr-genoptraening', kommuneId: 'demo-eksempel', technologyId: 'vr', days: -49 },
    what: 'VR-briller i genoptræning efter skulder- og hofteoperation.',
    forWhom: 'Borgere i genoptræning og deres terapeuter.',
    result: 'En femtedel flere gennemfører hele forløbet.',
    differently: 'Lade én person gøre brillerne klar fra begyndelsen. Ellers bliver de ikke brugt.',
    supplier: 'Simuleret leverandør C',
    contact: 'genoptraening@eksempelkommune.invalid',
    usedBy: ['demo-048', 'demo-055'],
  },
];
