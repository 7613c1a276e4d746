import { z } from 'zod';

/** The parts of a form's schema: what a browser sends is always text, and a box that is not ticked is not sent at all. */

/** One line of text, with something in it. */
export const lineField = (most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(most));

/** Text of several lines, which may be empty. */
export const textField = (most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(most));

export const emailField = z.string().trim().toLowerCase().pipe(z.email().max(254));

/** A password as it was typed; the rule of what it must be is the domain's. Longer than this is no password. */
export const passwordField = z.string().max(1000);

export const idField = z.string().min(1).max(100);

/** A whole number from 0 and up. */
export const countField = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** Boxes of one name: none, one or several ticked. */
export const listField = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => (given === undefined ? [] : [given].flat()))
  .pipe(z.array(idField).max(100));

/** A box that is ticked or not. */
export const tickField = z
  .literal('true')
  .optional()
  .transform((given) => given === 'true');
