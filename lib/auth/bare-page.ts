import { escapeHtml, questionFrame } from '@/lib/http/question-frame';
import type { Locale } from '@/lib/text/locale';

export type BarePage = {
  readonly locale: Locale;
  readonly status: number;
  readonly title: string;
  readonly text: string;
  /** The one thing to do. */
  readonly link: { readonly href: string; readonly label: string };
  /** True when the page follows the link by itself. */
  readonly goesOn?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A page that a handler answers by itself: one heading, one sentence, one link. It needs no script. */
export function barePage({ locale, status, title, text, link, goesOn = false, headers = {} }: BarePage): Response {
  const href = escapeHtml(link.href);
  const said = `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>`;
  const html = questionFrame({
    ...{ locale, title },
    head: goesOn ? `<meta http-equiv="refresh" content="0; url=${href}">` : '',
    body: `${said}<p><a href="${href}">${escapeHtml(link.label)}</a></p>`,
  });
  const own = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(html, { status, headers: { ...own, ...headers } });
}
