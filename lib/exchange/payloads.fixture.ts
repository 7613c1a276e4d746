import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { answers } from '../domain/answer';
import { countPortfolios } from '../domain/release/count-portfolios';
import { countRound } from '../domain/release/count-round';
import { countryGroup } from '../domain/release/partition-groups';
import type { ContributionPayload } from './contribution-payload';
import type { EditionPayload } from './edition-payload';
import { fingerprintOf, publicKeyText } from './public-key';
import type { ReleasePayload } from './release-payload';
import type { RoundPayload } from './round-payload';

/** Somebody else's installation, as far as its key goes. */
export type OtherKey = { readonly privateKey: KeyObject; readonly publicKey: string; readonly fingerprint: string };

export function makeOtherKey(): OtherKey {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = publicKeyText(pair.publicKey);
  return { privateKey: pair.privateKey, publicKey, fingerprint: fingerprintOf(publicKey) };
}

const value = { ring: 'trial', level: null, maturity: 2.5, source: 'Side 4', basis: 'stated' } as const;

export const editionPayload: EditionPayload = {
  id: '2026-prove',
  seriesId: '2026-prove',
  version: 1,
  title: 'Prøveudgave',
  titleEn: 'Trial edition',
  year: 2026,
  publisher: 'Prøveudgiver',
  method: 'Gennemsnit af modenhed\nog udbredelse',
  methodEn: 'Mean of maturity and spread',
  source: 'Opdigtet til prøver',
  sourceEn: 'Made up for tests',
  caveat: '',
  caveatEn: '',
  simulated: false,
  ringNames: null,
  areas: [
    { id: 'omraade-1', slug: 'skole', name: 'Skole', nameEn: 'School' },
    { id: 'omraade-2', slug: 'social', name: 'Social', nameEn: 'Social' },
  ],
  technologies: ['cloud', 'kvante-x1'].map((id) => ({
    ...{ id, name: `Teknologi ${id}`, nameEn: `Technology ${id}` },
    ...{ category: 'Data', categoryEn: 'Data', description: 'Det, den er.', descriptionEn: 'What it is.' },
  })),
  placements: [
    { technologyId: 'cloud', areaId: null, ...value },
    { technologyId: 'cloud', areaId: 'omraade-1', ...value, ring: null, level: 3.25 },
  ],
};

export const roundPayload: RoundPayload = {
  roundId: '2026-runde',
  title: 'Måling 2026',
  year: 2026,
  date: '2026-11-01',
  issuerName: 'Prøveudgiver',
  simulated: false,
  revision: 1,
  published: 0,
  edition: editionPayload,
};

export const contributionPayload: ContributionPayload = {
  roundId: roundPayload.roundId,
  editionId: editionPayload.id,
  kommuneId: 'dk-0151',
  kommuneCode: '0151',
  version: 1,
  madeAt: '2026-11-10T08:30:00.000Z',
  salt: '00112233445566778899aabbccddeeff',
  answers: [
    { technologyId: 'cloud', editionAreaId: null, answer: 'operating' },
    { technologyId: 'cloud', editionAreaId: 'omraade-1', answer: 'piloting' },
    { technologyId: 'kvante-x1', editionAreaId: null, answer: 'unknown' },
  ],
};

/** A release that counts so many kommuner, the country alone; their answers go round. */
export function releasePayload(ids: readonly string[], more: Partial<ReleasePayload> = {}): ReleasePayload {
  const members = ids.map((id) => ({
    ...{ id, region: 'Region Hovedstaden', kommunegruppe: 'Hovedstadskommuner', population: 50_000 },
    digest: 'ab'.repeat(32),
  }));
  const contributions = ids.map((kommuneId, index) => ({
    kommuneId,
    answers: contributionPayload.answers.map((given, cell) => ({
      ...given,
      answer: answers[(index + cell) % answers.length] ?? 'unknown',
    })),
  }));
  const groups = [countryGroup(members)].map((group) => ({
    ...{ ...group, names: [...group.names], memberIds: [...group.memberIds] },
  }));
  const { title, year, date, issuerName, simulated, roundId, edition } = roundPayload;
  return {
    ...{ title, year, date, issuerName, simulated, roundId, edition, members, groups },
    ...{ id: `${roundId}-v1`, version: 1, publishedAt: '2026-11-20T12:00:00.000Z', participants: ids.length },
    withheld: [{ partition: 'region', key: null, reason: 'one-group' }],
    counts: countRound(contributions, groups),
    portfolios: countPortfolios(contributions, groups),
    ...more,
  };
}

/** Of the seven first kommuner of the country. */
export const sevenKommuner = ['0101', '0147', '0151', '0153', '0155', '0157', '0159'].map((code) => `dk-${code}`);
