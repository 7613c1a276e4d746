import type { InitiativeContent } from './initiative';

/** The same content without space around its texts, and with each area and partner once: as it is stored. */
export function normaliseContent(content: InitiativeContent): InitiativeContent {
  return {
    ...content,
    title: line(content.title),
    areaIds: [...new Set(content.areaIds)],
    owner: line(content.owner),
    purpose: tidy(content.purpose),
    need: tidy(content.need),
    expected: tidy(content.expected),
    measured: tidy(content.measured),
    businessLink: line(content.businessLink),
    operationPath: tidy(content.operationPath),
    evaluation: tidy(content.evaluation),
    decisionReason: tidy(content.decisionReason),
    partners: [...new Set(content.partners.flatMap(namesIn))].filter((name) => name !== ''),
    supplier: line(content.supplier),
    ethicsNote: tidy(content.ethicsNote),
  };
}

/** A form sends each line break as two characters, which a text field counts as one; a database may refuse NUL. */
function tidy(text: string): string {
  return text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim();
}

/** A sheet writes several names in one cell with semicolons between them: so a semicolon is between two names everywhere. */
function namesIn(text: string): string[] {
  return text.split(';').map(line);
}

/** A text of one line. */
function line(text: string): string {
  return tidy(text).replace(/\s+/g, ' ');
}

/** True when two initiatives say the same; the order of areas and partners is not what they say. */
export function sameInitiative(one: InitiativeContent, other: InitiativeContent): boolean {
  return changedFields(one, other).length === 0;
}

/** Which fields differ, by name. */
export function changedFields(one: InitiativeContent, other: InitiativeContent): (keyof InitiativeContent)[] {
  const fields = Object.keys(one) as (keyof InitiativeContent)[];
  return fields.filter((field) => key(one[field]) !== key(other[field]));
}

function key(value: InitiativeContent[keyof InitiativeContent]): string {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
}
