import { type Locale, locales, textOf } from '@/lib/text/locale';
import type { Text } from '@/lib/text/shape';
import { isTechnical } from './guarded-texts';
import { escapeHtml, questionFrame } from './question-frame';

/** What one language says. */
export type TroubleWords = { readonly title: string; readonly text: string };

/** A form that was not taken, to be sent again as it was. */
export type KeptForm = { readonly action: string; readonly fields: readonly (readonly [string, string])[] };

export type TroublePage = {
  /** The reader’s language stands first; the other follows, since the choice may be unknown. */
  readonly locale: Locale;
  /** The request’s number, for whoever writes to us. */
  readonly id: string;
  readonly words: (text: Text) => TroubleWords;
  readonly form?: KeptForm | undefined;
  /** Where “try again” leads; none when it would lead to the same refusal. */
  readonly retry?: string | undefined;
  /** Where to see whether what was sent is stored, when nobody can tell; looked at before anything is sent again. */
  readonly look?: string | undefined;
};

/**
 * A page that needs neither the database nor a script: what is shown when the pages themselves cannot be made, or a request is
 * refused before any of them is asked.
 */
export function troublePage(page: TroublePage): string {
  const { locale } = page;
  const body = [
    section(page, locale, 'h1'),
    ...locales
      .filter((other) => other !== locale)
      .map((other) => `<hr><div lang="${other}">${section(page, other, 'h2')}</div>`),
    keptForm(page),
  ];
  return questionFrame({ locale, title: page.words(textOf(locale)).title, body: body.join('') });
}

function section(page: TroublePage, locale: Locale, heading: 'h1' | 'h2'): string {
  const text = textOf(locale).trouble;
  const words = page.words(textOf(locale));
  return [
    `<${heading}>${escapeHtml(words.title)}</${heading}><p>${escapeHtml(words.text)}</p>`,
    heading === 'h1' ? typedText(page, text) : '',
    `<div class="choices">${wayOn(page, text)}<a href="/">${escapeHtml(text.home)}</a></div>`,
    `<p>${escapeHtml(text.id(page.id))}</p>`,
  ].join('');
}

function wayOn({ form, retry, look }: TroublePage, text: Text['trouble']): string {
  // In a tab of its own, since this page alone holds what was typed.
  const looked = look === undefined ? '' : primaryLink(look, text.look, ' target="_blank"');
  if (form !== undefined) {
    const rank = look === undefined ? 'class="primary" ' : '';
    return `${looked}<button ${rank}form="kept">${escapeHtml(text.sendAgain)}</button> `;
  }
  return retry === undefined ? looked : primaryLink(retry, text.retry);
}

function primaryLink(to: string, words: string, more = ''): string {
  return `<a class="primary" href="${escapeHtml(to)}"${more}>${escapeHtml(words)}</a> `;
}

/** Shorter than this, a field is a choice or a number of ours, and says nothing to its writer. */
const worthShowing = 20;

/** The longer texts are shown too: they can be copied, should the page be closed before they could be sent. */
function typedText({ form }: TroublePage, text: Text['trouble']): string {
  const own = (form?.fields ?? []).filter(([name]) => !isTechnical(name));
  const texts = own.map(([, value]) => value).filter((value) => value.trim().length >= worthShowing);
  if (texts.length === 0) return '';
  const shown = texts.map((value) => `<pre>${escapeHtml(value)}</pre>`).join('');
  return `<details open><summary>${escapeHtml(text.typed)}</summary>${shown}</details>`;
}

/** A textarea that is not shown keeps each text as it was typed, line breaks too; the first line break in it is the markup’s own. */
function keptForm({ form }: TroublePage): string {
  if (form === undefined) return '';
  const fields = form.fields.map(
    ([name, value]) => `<textarea hidden name="${escapeHtml(name)}">\n${escapeHtml(value)}</textarea>`,
  );
  return `<form id="kept" method="post" action="${escapeHtml(form.action)}">${fields.join('')}</form>`;
}
