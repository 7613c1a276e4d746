import type { Ring } from '../../../lib/domain/ring';
import type { EditionFacts } from '../edition-facts';
import { dataCategory, serviceCategory } from './categories';

/**
 * What public articles tell of KL's radar of 2020: six technologies stated to be in Klar, and three described as nearly
 * ready, to be tried before they are scaled, which is inferred to be Afprøv. The other 11 of its 20 technologies, the names
 * of its six areas and every value per area are not known, and are left out.
 */
const stated = 'Offentlige artikler om Kommunernes Teknologiradar 2020: placeret i Klar';
const inferred = 'Offentlige artikler om Kommunernes Teknologiradar 2020: “næsten klar, afprøv før skalering”';

type Row = readonly [id: string, name: string, nameEn: string, ring: Ring, category: typeof dataCategory];

const rows: readonly Row[] = [
  ['big-data', 'Big data', 'Big data', 'ready', dataCategory],
  ['rpa', 'RPA', 'RPA', 'ready', dataCategory],
  ['cloud', 'Cloud', 'Cloud', 'ready', dataCategory],
  ['ai', 'AI', 'AI', 'trial', dataCategory],
  ['iot', 'IoT', 'IoT', 'trial', dataCategory],
  ['apps', 'Apps', 'Apps', 'ready', serviceCategory],
  ['skaerme-selvbetjening', 'Skærme/selvbetjening', 'Screens/self-service', 'ready', serviceCategory],
  ['videoloesninger', 'Video og visuel kontakt', 'Video and visual contact', 'ready', serviceCategory],
  ['chatbot', 'Chatbots', 'Chatbots', 'trial', serviceCategory],
];

export const kl2020: EditionFacts = {
  id: 'kl-2020',
  title: '2020, delvis',
  titleEn: '2020, partial',
  year: 2020,
  publisher: 'KL',
  method: '2020 vurderer modenhed og relevans, bedømt af eksperter og over 700 ledere og medarbejdere.',
  methodEn: '2020 rates maturity and relevance, judged by experts and over 700 managers and staff.',
  source: 'Offentlige artikler om Kommunernes Teknologiradar 2020',
  sourceEn: 'Public articles about Kommunernes Teknologiradar 2020',
  caveat:
    'Kun ni af 20 teknologier er kendt, og kun på den samlede radar. Seks er oplyst, tre er udledt. Kategorierne er Pejlings.',
  caveatEn:
    'Only nine of 20 technologies are known, and only on the combined radar. Six are stated, three inferred. The categories are Pejling’s.',
  simulated: false,
  areas: [],
  technologies: rows.map(([id, name, nameEn, , category]) => ({ id, name, nameEn, ...category })),
  placements: rows.map(([technologyId, , , ring]) => ({
    technologyId,
    areaSlug: null,
    ring,
    level: null,
    maturity: null,
    source: ring === 'ready' ? stated : inferred,
    basis: ring === 'ready' ? ('stated' as const) : ('inferred' as const),
  })),
};
