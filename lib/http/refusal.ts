import { da } from '@/lib/text/da';
import { en } from '@/lib/text/en';

/** The page shown when another site tried to write here: plain HTML in both languages, no script, no style. */
export function refusalPage(): string {
  const parts = [da.shell.refusal, en.shell.refusal];
  const [danish, english] = parts.map((part) => `<h1>${part.title}</h1><p>${part.text}</p>`);
  return [
    '<!doctype html><html lang="da"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${da.shell.refusal.title} – Pejling</title></head><body><main>`,
    `${danish}<p><a href="/">${da.shell.refusal.home}</a></p>`,
    `<div lang="en">${english}<p><a href="/">${en.shell.refusal.home}</a></p></div>`,
    '</main></body></html>',
  ].join('');
}
