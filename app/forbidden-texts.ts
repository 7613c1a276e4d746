import type { Role } from '@/lib/domain/access';
import { type Locale, textOf } from '@/lib/text/locale';
import { combinedSlug } from './fill/query';

export type ForbiddenTexts = {
  readonly title: string;
  readonly text: string;
  readonly action: { href: string; label: string };
};

type Asked = { readonly role: Role | null; readonly path: string; readonly locale: Locale };

/** Why the page is not for whoever asked: the role, or an area that is another's. `role` null where it is not known who asked. */
export function forbiddenTexts({ role, path, locale }: Asked): ForbiddenTexts {
  const { shell, words } = textOf(locale);
  const { area, combined, action, ...text } = shell.forbidden;
  const [, slug] = /^\/fill\/([^/]+)$/.exec(path) ?? [];
  if (role === 'contributor' && slug !== undefined) {
    const own = slug === combinedSlug ? combined : area;
    return { title: own.title, text: own.text, action: { href: '/fill', label: own.action } };
  }
  const why =
    role === null ? text.text : role === 'editor' || role === 'coordinator' ? text[role] : text.role(words.roles[role]);
  return { title: text.title, text: why, action: { href: '/', label: action } };
}
