import type { Metadata } from 'next';
import { Notice } from '@/components/people/notice';
import { ShownLink } from '@/components/people/shown-link';
import { requireSignedIn } from '@/lib/auth/current';
import { listUsers } from '@/lib/data/people/list-users';
import { listParticipants } from '@/lib/data/people/participants';
import { readFlash } from '@/lib/http/flash';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';
import { CoordinatorUsers } from './coordinator-users';
import { KommuneUsers } from './kommune-users';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).users.title };
}

/** A kommune's people for its editor; the kommuner and the coordinators for a coordinator. */
export default async function UsersPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { viewer } = signedIn;
  const locale = await currentLocale();
  const { users: text } = textOf(locale);
  const { done, failed } = noticeQuery.parse(await searchParams);
  const made = done === 'invited' || done === 'reset-made';
  const flash = made || failed !== undefined ? await readFlash() : {};
  const given = failed === undefined ? {} : flash;
  const { link, name, kind } = flash;
  return (
    <PageShell signedIn={signedIn} current="users">
      {made && link && name ? (
        <ShownLink locale={locale} kind={kind === 'reset' ? 'reset' : 'invitation'} name={name} link={link} />
      ) : (
        <Notice locale={locale} done={done} failed={failed} texts={text} />
      )}
      {viewer.kommuneId === null ? (
        <CoordinatorUsers
          locale={locale}
          viewer={viewer}
          view={await readOr403(listParticipants(viewer))}
          given={given}
        />
      ) : (
        <KommuneUsers locale={locale} viewer={viewer} view={await readOr403(listUsers(viewer))} given={given} />
      )}
    </PageShell>
  );
}

async function readOr403<T>(read: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> {
  const result = await read;
  return result.ok ? result.value : refused();
}
