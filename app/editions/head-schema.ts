import { z } from 'zod';
import { yearLimits } from '@/lib/domain/limits';

const line = z.string().trim().max(200).default('');
const text = z.string().trim().max(1000).default('');

/** The fields of an edition's head. */
export const headFields = {
  title: line,
  titleEn: line,
  year: z.coerce.number().int().min(yearLimits.first).max(yearLimits.last),
  publisher: line,
  method: text,
  methodEn: text,
  source: text,
  sourceEn: text,
  caveat: text,
  caveatEn: text,
};
