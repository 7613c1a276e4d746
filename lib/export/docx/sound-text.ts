import { xmlText } from './xml-text';

/** Signs that turn the direction of all that follows them: in a name they would turn the report's own words around. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text without what a document cannot hold. Arabic and Hebrew keep their direction without signs for it. */
export function soundText(text: string): string {
  return xmlText(text).replace(turning, '');
}
