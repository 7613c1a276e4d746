import type { Page } from '@playwright/test';
import { textOf } from '../../lib/text/locale';

const english = new Set(collect(textOf('en')));

/** The interface’s Danish words that are not also English ones: what no English page may show. */
const danishWords = collect(textOf('da')).filter((words) => words.length > 3 && !english.has(words));

/**
 * The Danish interface texts that an English page shows or reads out. Names of kommuner and areas and what people wrote
 * are data: they are in neither catalogue.
 */
export async function danishLeft(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    /** In a part of the page that says it is Danish, whatever the page is. */
    const isDanish = (element: Element | null) => element?.closest('body [lang]')?.getAttribute('lang') === 'da';
    const all = [...document.querySelectorAll('[aria-label], [title], [placeholder], [data-title]')];
    const named = all.filter((element) => !isDanish(element));
    const attributes = ['aria-label', 'title', 'placeholder', 'data-title'];
    const read = named.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''));
    // Each text on its own line: a label is left behind whole, and part of a longer text is not it.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node;
      if (parentElement?.closest('script') == null && !isDanish(parentElement)) texts.push(node.textContent ?? '');
    }
    return [document.title, ...read, ...texts].map((text) => text.trim());
  });
  const whole = new Set(shown);
  const all = shown.join('\n');
  return danishWords.filter((words) => (words.length > 20 ? all.includes(words) : whole.has(words)));
}

function collect(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : [];
}
