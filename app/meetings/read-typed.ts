import type { TypedText } from '@/components/meetings/typed-text';
import { readCarriedForm } from '@/lib/http/carried-form';

/** The fields that somebody wrote words in; ids, dates and choices are made again with a click. */
const written = ['title', 'forum', 'participants', 'what', 'who', 'outcome', 'note'];

/** What was written in the form that was refused and posted on to this page; nothing for a page that was only opened. */
export async function readTyped(): Promise<TypedText> {
  const form = await readCarriedForm();
  if (form === null) return {};
  return Object.fromEntries(written.flatMap((name) => (form.get(name) ? [[name, form.get(name) ?? '']] : [])));
}
