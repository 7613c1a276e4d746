import { maskPersonalNumbers, notPersonalField } from '@/lib/domain/personal-number';
import { type Locale, textOf } from '@/lib/text/locale';
import type { GuardedText } from './guarded-texts';
import { lookPath } from './look-path';
import { escapeHtml, questionFrame } from './question-frame';
import { questionLabel } from './question-label';
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
  const body = hasFile(question.fields) ? toCopy(question) : forms(question);
  return questionFrame({ locale: question.locale, title: text.title, body: `${heading}${body}` });
}

function forms(question: Question): string {
  const text = textOf(question.locale).privacy.ask;
  const form = (fields: string, hint: string, button: string) =>
    `<form method="post" action="${escapeHtml(question.action)}">${fields}${hint}${button}</form>`;
  return [
    `<p>${escapeHtml(text.kept)}</p><section><h2>${escapeHtml(text.correct)}</h2><p id="hint">${escapeHtml(text.correctHint)}</p>`,
    form(toCorrect(question), '', `<button class="primary">${escapeHtml(text.submit)}</button>`),
    `</section><section><h2>${escapeHtml(text.otherwise)}</h2>`,
    form(
      `${hidden(question.fields)}<input type="hidden" name="${notPersonalField}" value="true">`,
      `<p>${escapeHtml(text.otherwiseHint)}</p>`,
      `<button>${escapeHtml(text.confirm)}</button>`,
    ),
    '</section>',
  ].join('');
}

/** A page cannot hold a file that was chosen: what was typed beside it is shown, to be taken along to the form. */
function toCopy({ action, fields, found, locale }: Question): string {
  const text = textOf(locale).privacy.ask;
  const typed = found.map(({ name, index, text: written }) => {
    const label = questionLabel({ name, index, fields, locale });
    return `<h2>${escapeHtml(label)}</h2><pre>${escapeHtml(maskPersonalNumbers(written))}</pre>`;
  });
  const again = `<a class="primary" href="${escapeHtml(lookPath(action))}">${escapeHtml(text.again)}</a>`;
  return `<p>${escapeHtml(text.file)}</p>${typed.join('')}<div class="choices">${again}</div>`;
}

/** All fields in their order: those that were found as boxes to correct, the others out of sight. */
function toCorrect({ fields, found, locale }: Question): string {
  return each(fields, (name, value, index) => {
    const number = found.findIndex((one) => one.name === name && one.index === index);
    if (number < 0) return input(name, value);
    return box({ id: `text-${number + 1}`, name, value, label: questionLabel({ name, index, fields, locale }) });
  });
}

type Box = { readonly id: string; readonly name: string; readonly value: string; readonly label: string };

function box({ id, name, value, label }: Box): string {
  const rows = Math.min(12, Math.max(2, Math.ceil(value.length / 60) + value.split('\n').length - 1));
  const named = `name="${escapeHtml(name)}" id="${id}" rows="${rows}" aria-describedby="hint"`;
  // The first line break of a text area is dropped by the browser.
  const area = `<textarea ${named} spellcheck="true">\n${escapeHtml(maskPersonalNumbers(value))}</textarea>`;
  return `<label for="${id}">${escapeHtml(label)}</label>${area}`;
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
