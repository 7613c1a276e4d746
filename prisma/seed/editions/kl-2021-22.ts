import type { Ring } from '../../../lib/domain/ring';
import type { EditionFacts } from '../edition-facts';
import { dataCategory, serviceCategory } from './categories';

/**
 * KL's rings as one kommune typed them into its own sheet (Vejle Kommune, "Teknologirader indplaceringer – KL VS VK", about
 * 2021-22; published under MIT by its repository's README). A secondary source: which edition of KL's it repeats is not
 * stated, and KL's own values per area are not in it. `maturity` is the sheet's "Tek-KL-modenhed (1-4)".
 */
const source = 'Vejle Kommunes regneark “Teknologirader indplaceringer – KL VS VK”, ca. 2021-22 (sekundær kilde)';

type Row = readonly [id: string, name: string, nameEn: string, ring: Ring, maturity: number];

const dataRows: readonly Row[] = [
  ['digital-twin', 'Digital twin', 'Digital twin', 'watch', 2],
  ['blockchain', 'Blockchain', 'Blockchain', 'watch', 2.5],
  ['edge-computing', 'Edge computing', 'Edge computing', 'watch', 2.5],
  ['natural-language-processing', 'Natural language processing', 'Natural language processing', 'trial', 2.5],
  ['process-mining', 'Process mining', 'Process mining', 'trial', 3],
  ['ai', 'AI / Machine learning', 'AI / Machine learning', 'trial', 3],
  ['iot', 'IoT og sensorer', 'IoT and sensors', 'trial', 2.5],
  ['rpa', 'RPA', 'RPA', 'ready', 3.5],
  ['cloud', 'Cloud', 'Cloud', 'ready', 3.5],
];

const serviceRows: readonly Row[] = [
  ['autonome-koeretoejer', 'Autonome køretøjer', 'Autonomous vehicles', 'watch', 1.5],
  ['augmented-reality', 'Augmented reality', 'Augmented reality', 'trial', 1.5],
  ['virtuelle-assistenter', 'Virtuelle digitale assistenter', 'Virtual digital assistants', 'trial', 2.5],
  ['chatbot', 'Chatbot', 'Chatbot', 'trial', 2.5],
  ['vr', 'VR', 'VR', 'trial', 2.5],
  ['wearables', 'Wearables/Tracking', 'Wearables/Tracking', 'trial', 3.5],
  ['fysiske-robotter', 'Fysiske robotter', 'Physical robots', 'trial', 3],
  ['droner', 'Droner', 'Drones', 'trial', 3.5],
  ['3d-print', '3D-print', '3D printing', 'trial', 3],
  ['skaerme-selvbetjening', 'Skærme og selvbetjening', 'Screens and self-service', 'ready', 3.5],
  ['sociale-teknologier', 'Sociale teknologier', 'Social technologies', 'ready', 3],
  ['apps', 'Apps', 'Apps', 'ready', 3.5],
  ['videoloesninger', 'Videoløsninger', 'Video solutions', 'ready', 3.5],
];

const named = (rows: readonly Row[], category: typeof dataCategory) =>
  rows.map(([id, name, nameEn]) => ({ id, name, nameEn, ...category }));

export const kl202122: EditionFacts = {
  id: 'kl-2021-22',
  title: '2021/22, sekundær kilde',
  titleEn: '2021/22, secondary source',
  year: 2022,
  publisher: 'KL',
  method:
    'Fra 2021 er en placering gennemsnittet af teknologisk modenhed og udbredelse. Her er kun ringen kendt, sådan som en kommune har skrevet den af.',
  methodEn:
    'From 2021 a placement is the mean of technical maturity and spread. Here only the ring is known, as one kommune copied it.',
  source,
  sourceEn: 'A sheet of Vejle Kommune, “Teknologirader indplaceringer – KL VS VK”, about 2021-22 (secondary source)',
  caveat:
    'En kommunes egen afskrift af KL’s radar. Hvilken udgave den gengiver, er ikke oplyst, og KL’s placeringer pr. fagområde er ikke med.',
  caveatEn:
    'One kommune’s own copy of KL’s radar. Which edition it repeats is not stated, and KL’s placements per service area are not in it.',
  simulated: false,
  areas: [],
  technologies: [...named(dataRows, dataCategory), ...named(serviceRows, serviceCategory)],
  placements: [...dataRows, ...serviceRows].map(([technologyId, , , ring, maturity]) => ({
    technologyId,
    areaSlug: null,
    ring,
    level: null,
    maturity,
    source,
    basis: 'stated' as const,
  })),
};
