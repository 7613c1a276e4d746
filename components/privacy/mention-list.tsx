import { type Locale, textOf } from '@/lib/text/locale';
import { experienceHref } from '../experiences/experience-href';
import { editInitiativeHref, initiativeHref } from '../initiatives/addresses';
import { meetingHref } from '../meetings/meeting-href';

export interface ListedMention {
  kind: 'contact' | 'experience' | 'initiative' | 'archived' | 'decision' | 'participants' | 'minutes';
  id: string;
  title: string;
  text: string;
}

/** The fields where somebody is named, each with the way to where it can be changed. */
export function MentionList({ locale, mentions }: { locale: Locale; mentions: readonly ListedMention[] }) {
  return (
    <ul className="personal-mentions">
      {mentions.map((mention) => (
        <li key={`${mention.kind} ${mention.id} ${mention.title} ${mention.text}`}>
          <a href={hrefOf(mention)}>{titleOf(mention, locale)}</a>: {mention.text}
        </li>
      ))}
    </ul>
  );
}

function hrefOf({ kind, id }: ListedMention): string {
  const pages = {
    contact: () => '/settings/contact',
    experience: () => experienceHref(id),
    initiative: () => editInitiativeHref(id),
    archived: () => initiativeHref(id),
    decision: () => meetingHref(id),
    participants: () => meetingHref(id),
    minutes: () => meetingHref(id),
  };
  return pages[kind]();
}

function titleOf({ kind, title }: ListedMention, locale: Locale): string {
  const text = textOf(locale).privacy.mentions;
  return kind === 'contact' ? text.contact : text[kind](title);
}
