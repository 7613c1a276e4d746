import { maskPersonalNumbers, notPersonalField } from '@/lib/domain/personal-number';
import { type Locale, textOf } from '@/lib/text/locale';
import type { GuardedText } from './guarded-texts';
import { escapeHtml, questionFrame } from './question-frame';
import type { Fields } from './read-body';

export type Question = {
  /** Where the form was posted, and is posted again. */
  readonly action: string;
  readonly locale: Locale;
  readonly fields: Fields;
  readonly found: readonly GuardedText[];
};

/**
 * The page that asks whether it is a CPR number. It holds the whole form: once with the texts to correct, their numbers covered, and once
 * as it was. So everything typed is kept without anything being stored, and it works without script.
 */
export function questionPage(question: Question): string {
  const text = textOf(question.locale).privacy.ask;
  const heading = `<h1>${escapeHtml(text.title)}</h1><p class="lead">${escapeHtml(text.lead)}</p><p>${escapeHtml(text.why)}</p>`;
  const body = hasFile(question.fields) ? `<p>${escapeHtml(text.file)}</p>` : forms(question);
  return questionFrame({ locale: question.locale, title: text.title, body: `${heading}${body}` });
}

function forms(question: Question): string {
  const text = textOf(question.locale).privacy.ask;
  const form = (fields: string, hint: string, button: string) =>
    `<form method="post" action="${escapeHtml(question.action)}">${fields}${hint}${button}</form>`;
  return [
    `<section><h2>${escapeHtml(text.correct)}</h2><p id="hint">${escapeHtml(text.correctHint)}</p>`,
    form(toCorrect(question), '', `<button class="primary">${escapeHtml(text.submit)}</button>`),
    `</section><section><h2>${escapeHtml(text.otherwise)}</h2>`,
    form(
      `${hidden(question.fields)}<input type="hidden" name="${notPersonalField}" value="true">`,
      `<p>${escapeHtml(text.otherwiseHint)}</p>`,
      `<button>${escapeHtml(text.confirm)}</button>`,
    ),
    `</section><p>${escapeHtml(text.back)}</p>`,
  ].join('');
}

/** All fields in their order: those that were found as boxes to correct, the others out of sight. */
function toCorrect({ fields, found, locale }: Question): string {
  return each(fields, (name, value, index) => {
    const number = found.findIndex((one) => one.name === name && one.index === index);
    return number < 0 ? input(name, value) : box({ id: `text-${number + 1}`, name, value, locale });
  });
}

type Box = { readonly id: string; readonly name: string; readonly value: string; readonly locale: Locale };

function box({ id, name, value, locale }: Box): string {
  const rows = Math.min(12, Math.max(2, Math.ceil(value.length / 60) + value.split('\n').length - 1));
  const named = `name="${escapeHtml(name)}" id="${id}" rows="${rows}" aria-describedby="hint"`;
  // The first line break of a text area is dropped by the browser.
  const area = `<textarea ${named} spellcheck="true">\n${escapeHtml(maskPersonalNumbers(value))}</textarea>`;
  return `<label for="${id}">${escapeHtml(labelOf(name, locale))}</label>${area}`;
}

/** What the form calls the field, by the beginning of its name: "note:cloud", "text-purpose", "nameEn". */
function labelOf(name: string, locale: Locale): string {
  const { fields, fallback } = textOf(locale).privacy.ask;
  const base = name.split(/[^a-z]/i)[0]?.replace(/En$/, '') ?? '';
  return Object.entries(fields).find(([known]) => known === base)?.[1] ?? fallback;
}

function hidden(fields: Fields): string {
  return each(fields, input);
}

function input(name: string, value: string): string {
  return `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`;
}

function each(fields: Fields, render: (name: string, value: string, index: number) => string): string {
  const rendered = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one, index) => (typeof one === 'string' ? render(name, one, index) : '')),
  );
  return rendered.join('');
}

function hasFile(fields: Fields): boolean {
  return Object.values(fields).some((value) => [value].flat().some((one) => one instanceof File && one.size > 0));
}
