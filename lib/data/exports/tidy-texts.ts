import { type PaperTexts, paperTextFields } from '../../domain/paper-texts';

/** What neither a database nor a document takes: control characters but for tab and line break, and halves of a character. */
const unfit = /[\p{Cs}\p{Cc}]/gu;

/** The editor's texts as they are kept: without what no file can hold, and without space around them. */
export function tidyTexts(texts: PaperTexts): PaperTexts {
  const tidy = Object.fromEntries(paperTextFields.map((field) => [field, tidyText(texts[field])] as const));
  return { ...texts, ...tidy, title: oneLine(texts.title), forum: oneLine(texts.forum) };
}

/** A form sends each line break as two characters, which a text field counts as one. */
export function tidyText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(unfit, (character) => (character === '\n' || character === '\t' ? character : ''))
    .trim();
}

function oneLine(text: string): string {
  return tidyText(text).replaceAll(/\s+/g, ' ');
}
