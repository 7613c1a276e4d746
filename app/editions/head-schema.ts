import { z } from 'zod';
import type { EditionHeadInput } from '@/lib/domain/edition-head';
import { yearLimits } from '@/lib/domain/limits';
import { readRingNames, ringNameFields } from './ring-name-fields';

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
  ...ringNameFields,
};

const headSchema = z.object(headFields);

/** The head that a form's fields say. */
export function readHead(fields: z.output<typeof headSchema>): EditionHeadInput {
  const { title, titleEn, year, publisher, method, methodEn, source, sourceEn, caveat, caveatEn } = fields;
  const texts = { title, titleEn, publisher, method, methodEn, source, sourceEn, caveat, caveatEn };
  return { ...texts, year, ringNames: readRingNames(fields) };
}
