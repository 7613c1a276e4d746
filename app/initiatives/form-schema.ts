import { z } from 'zod';
import { type ChoiceField, choiceWords, contentOf } from '@/components/initiatives/form-content';
import { blankValues, type FormValues } from '@/components/initiatives/form-values';

/** Any length: what is too long is refused by its field's name, further in. */
const text = z.string().max(20_000).default('');

const many = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => (given === undefined ? [] : [given].flat()))
  .pipe(z.array(z.string().min(1).max(200)).max(100));

/** One of the choice's words, or none. */
const choice = (field: ChoiceField) => z.enum(['', ...choiceWords[field]]).default('');

const { areaIds: _areas, phase: _phase, since: _since, ...texts } = blankValues;
const textFields = Object.fromEntries(Object.keys(texts).map((field) => [field, text]));
const choiceFields = {
  ...{ result: choice('result'), decision: choice('decision'), spread: choice('spread') },
  ...{ dataProtection: choice('dataProtection'), businessCase: choice('businessCase') },
  ...{ citizenContact: choice('citizenContact'), usesAi: choice('usesAi'), ethics: choice('ethics') },
};

/** What the form of an initiative says of it. A choice that is none of its words is refused. */
export const contentSchema = z
  .object({ ...textFields, ...choiceFields, areaIds: many })
  .transform((given) => contentOf({ ...blankValues, ...given } satisfies FormValues));
