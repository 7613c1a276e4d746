import { rings } from '@/lib/domain/ring';
import { da } from '@/lib/text/da';
import { en } from '@/lib/text/en';
import { type Locale, textOf } from '@/lib/text/locale';
import type { EditionContent } from './edition-content';

type HeadRow = readonly [label: string, value: string | number];

/** What an edition says of itself, a label and a text a row; rings stand under their usual names. */
export function editionHeadRows(edition: EditionContent, locale: Locale): HeadRow[] {
  const { head, yes } = textOf(locale).editionFiles;
  const { title, titleEn, year, publisher, method, methodEn, source, sourceEn, caveat, caveatEn } = edition;
  const { simulated, ringNames } = edition;
  const usual = textOf(locale).words.rings;
  const own = (of: 'da' | 'en', ring: (typeof rings)[number]) => {
    const name = ringNames?.[of][ring] ?? '';
    return name === { da, en }[of].words.rings[ring] ? '' : name;
  };
  return [
    [head.title, title],
    [head.titleEn, titleEn],
    [head.year, year],
    [head.publisher, publisher],
    [head.source, source],
    [head.sourceEn, sourceEn],
    [head.method, method],
    [head.methodEn, methodEn],
    [head.caveat, caveat],
    [head.caveatEn, caveatEn],
    ...(simulated ? [[head.simulated, yes] as const] : []),
    ...rings.map((ring): HeadRow => [head.ring(usual[ring]), own('da', ring)]),
    ...rings.map((ring): HeadRow => [head.ringEn(usual[ring]), own('en', ring)]),
  ];
}
