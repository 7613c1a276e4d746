import type { InitiativeContent, Phase } from '@/lib/domain/initiative/initiative';
import { type Locale, textOf } from '@/lib/text/locale';
import type { InitiativeNamesById } from './planned-initiatives';

type Column = keyof ReturnType<typeof textOf>['initiativeFiles']['columns'];
type Written = { readonly content: InitiativeContent; readonly phase: Phase };
type Context = { readonly locale: Locale; readonly names: InitiativeNamesById };

/** Longer texts are cut: the review tells that they change, not all they say. */
const shownLength = 120;

/** What one column of an initiative says, in words; empty where it says nothing. */
export function contentWord(column: Column, { content, phase }: Written, { locale, names }: Context): string {
  const { initiatives, initiativeViews, words } = textOf(locale);
  const { results, decisions, protections, yesNo } = initiatives;
  const known = <Word extends string>(word: Word | null, texts: Readonly<Record<Word, string>>) =>
    word === null ? '' : texts[word];
  switch (column) {
    case 'id':
    case 'version':
    case 'since':
      return '';
    case 'technology':
      return names.technologies[content.technologyId] ?? content.technologyId;
    case 'areas':
      return content.areaIds.map((id) => names.areas[id] ?? id).join(', ');
    case 'phase':
      return initiativeViews.phases[phase];
    case 'partners':
      return content.partners.join(', ');
    case 'result':
      return known(content.result, results);
    case 'decision':
      return known(content.decision, decisions);
    case 'dataProtection':
      return known(content.dataProtection, protections);
    case 'spread':
      return known(content.spread, words.spreads);
    case 'businessCase':
    case 'citizenContact':
    case 'usesAi':
    case 'ethics':
      return content[column] === null ? '' : content[column] ? yesNo.yes : yesNo.no;
    // Known, and not read.
    case 'marks':
      return '';
    default:
      return cut(content[column] ?? '');
  }
}

function cut(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
