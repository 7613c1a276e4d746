/** What XML 1.0 forbids: most control characters, halves of pairs, and two codes that are no characters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const special = /[&<>"']/g;
/** Most texts are of these alone, and need no second look. */
const harmless = /^[\w .,:;()/!?–’æøåÆØÅ-]*$/;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

/** Any text as the content of an XML or HTML element, or as a quoted attribute's value; what XML forbids is left out. */
export function escapeXml(text: string): string {
  if (harmless.test(text)) return text;
  return text.replace(forbidden, '').replace(special, (character) => references[character] ?? '');
}
