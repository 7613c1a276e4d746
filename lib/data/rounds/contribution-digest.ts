import { createHash } from 'node:crypto';
import type { ContributedAnswer } from '../../domain/release/contribution';

/** The answers in their one order, each with its fields in theirs: what is stored, signed and digested. */
export function canonicalAnswers(answers: readonly ContributedAnswer[]): ContributedAnswer[] {
  const key = ({ technologyId, editionAreaId }: ContributedAnswer) => JSON.stringify([technologyId, editionAreaId]);
  return answers
    .map(({ technologyId, editionAreaId, answer }) => ({ technologyId, editionAreaId, answer }))
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/**
 * SHA-256, in hexadecimal, of a contribution's salt and answers, whatever their order: how a release names what it counted without
 * saying what was answered. Without the salt, answers could be found by trying.
 */
export function contributionDigest(salt: string, answers: readonly ContributedAnswer[]): string {
  return createHash('sha256')
    .update(JSON.stringify([salt, canonicalAnswers(answers)]))
    .digest('hex');
}
