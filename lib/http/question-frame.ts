import { type Locale, textOf } from '@/lib/text/locale';

export type QuestionFrame = {
  readonly locale: Locale;
  readonly title: string;
  /** HTML, escaped by whoever made it. */
  readonly body: string;
  /** HTML for the document's head, escaped by whoever made it. */
  readonly head?: string;
};

/**
 * The frame of a page that a handler answers by itself, since a page of React's can neither be given a body nor set a status: the typeface,
 * logotype and width of all pages, from a small stylesheet (`public/plain-page.css`). No menu, which needs the database, and no script.
 */
export function questionFrame({ locale, title, body, head = '' }: QuestionFrame): string {
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)} – Pejling</title><link rel="icon" href="/icon.svg">`,
    `<link rel="stylesheet" href="/plain-page.css">${head}</head>`,
    `<body>${plainHeader(locale)}<main>${body}</main></body></html>`,
  ].join('');
}

/** As `components/shell/logo.tsx`, which cannot be asked for here: nothing that is drawn by React can. */
const logo = [
  '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">',
  '<circle cx="12" cy="12" r="10.5" fill="none" stroke="currentColor" stroke-width="1.5"></circle>',
  '<circle cx="12" cy="12" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"></circle>',
  '<circle cx="12" cy="12" r="2" fill="currentColor"></circle></svg><span>Pejling</span>',
].join('');

/** The header of such a page: the logotype, which leads home. */
export function plainHeader(locale: Locale): string {
  return `<header><a href="/" aria-label="${escapeHtml(textOf(locale).shell.home)}">${logo}</a></header>`;
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
