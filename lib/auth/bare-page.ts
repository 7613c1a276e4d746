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
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    goesOn ? `<meta http-equiv="refresh" content="0; url=${href}">` : '',
    `<title>${escapeHtml(title)} – Pejling</title><link rel="icon" href="/icon.svg">`,
    '<link rel="stylesheet" href="/plain-page.css"></head>',
    `<body><header><a href="/">Pejling</a></header><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>`,
    `<p><a href="${href}">${escapeHtml(link.label)}</a></p></main></body></html>`,
  ].join('');
  const own = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(html, { status, headers: { ...own, ...headers } });
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&"<>']/g, (sign) => signs[sign] ?? sign);
}
