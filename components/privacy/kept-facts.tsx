import type { Role } from '@/lib/domain/access';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

export interface KeptPerson {
  name: string;
  email: string;
  role: Role;
  areas: readonly string[];
  createdAt: Date;
  lastSeenAt: Date | null;
  hasDirectory: boolean;
  sessions: number;
  invitations: number;
  letters: number;
  audit: number;
  papers: number;
}

export interface KeptFactsProps {
  locale: Locale;
  person: KeptPerson;
  /** True when it is told to the person. */
  own?: boolean;
}

/** What is kept about one person, in short; the file has all of it. */
export function KeptFacts({ locale, person, own = false }: KeptFactsProps) {
  const text = textOf(locale).privacy.kept;
  const { name, email, role, areas, createdAt, lastSeenAt, hasDirectory } = person;
  const facts = [
    [text.name, name],
    [text.email, email],
    [text.role, textOf(locale).words.roles[role]],
    [text.areas, areas.length === 0 ? text.none : areas.join(', ')],
    [text.created, formatDate(createdAt, locale)],
    [text.seen, lastSeenAt === null ? text.never : formatDate(lastSeenAt, locale)],
    [text.directory, hasDirectory ? text.yes : text.no],
    [text.sessions, text.sessionCount(person.sessions)],
    [text.invitations, text.invitationCount(person.invitations)],
    [text.letters, text.letterCount(person.letters)],
    [text.audit, text.auditCount(person.audit)],
    [own ? text.ownPapers : text.papers, text.paperCount(person.papers)],
  ] as const;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{text.heading}</h2>
      <dl className="personal-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
