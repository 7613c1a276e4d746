import type { Answer, Visitor } from '../http';

/** The fields that a page keeps to be sent again, and where; undefined when it keeps none. */
export function keptForm(page: string): { readonly action: string; readonly form: Record<string, string> } | undefined {
  const action = /<form id="kept" method="post" action="([^"]*)">/.exec(page)?.[1];
  if (action === undefined) return undefined;
  const fields = [...page.matchAll(/<textarea hidden name="([^"]*)">\n([^<]*)<\/textarea>/g)];
  const form = Object.fromEntries(fields.map(([, name = '', value = '']) => [plainText(name), plainText(value)]));
  return { action: plainText(action), form };
}

/** Presses the page's button: what was typed goes once more to where it was sent. */
export async function sendAgain(someone: Visitor, refused: Answer): Promise<Answer> {
  const kept = keptForm(refused.text);
  if (kept === undefined) throw new Error(`Nothing is kept to be sent again:\n${refused.text}`);
  return someone.post(kept.action, { form: kept.form }, { accept: 'text/html' });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function plainText(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}
