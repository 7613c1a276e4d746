import type { Locale } from '@/lib/text/locale';

export type QuestionFrame = {
  readonly locale: Locale;
  readonly title: string;
  /** HTML, escaped by whoever made it. */
  readonly body: string;
};

/**
 * The frame of the question: a route handler's own page, since a page of React's can neither be given a body nor set a status. One
 * column of text, a small stylesheet (`public/plain-page.css`), no script.
 */
export function questionFrame({ locale, title, body }: QuestionFrame): string {
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)} – Pejling</title><link rel="icon" href="/icon.svg">`,
    '<link rel="stylesheet" href="/plain-page.css"></head>',
    `<body><header><a href="/">Pejling</a></header><main>${body}</main></body></html>`,
  ].join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
