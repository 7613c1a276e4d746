import { textLength } from '../text-length';
import type { ExperienceContent } from './experience';

/** What is written of an experience, in the order it is asked for. */
export const experienceFields = ['what', 'forWhom', 'result', 'differently', 'supplier', 'contact'] as const;
export type ExperienceField = (typeof experienceFields)[number];

export type ExperienceTexts = Pick<ExperienceContent, ExperienceField>;

/** At most this many characters. */
export const experienceLimits: Readonly<Record<ExperienceField, number>> = {
  what: 2000,
  forWhom: 500,
  result: 2000,
  differently: 2000,
  supplier: 200,
  contact: 200,
};

/** The texts without a word; what is not written yet. */
export const noExperienceTexts: ExperienceTexts = {
  what: '',
  forWhom: '',
  result: '',
  differently: '',
  supplier: '',
  contact: '',
};

/** The fields that are longer than they may be, in their order. */
export function tooLongFields(texts: ExperienceTexts): ExperienceField[] {
  return experienceFields.filter((field) => textLength(texts[field]) > experienceLimits[field]);
}

/** What must be written before others can learn from it: everything but the supplier. Empty when it can be shared. */
export function missingFields(texts: ExperienceTexts): ExperienceField[] {
  return experienceFields.filter((field) => field !== 'supplier' && textLength(texts[field]) === 0);
}
