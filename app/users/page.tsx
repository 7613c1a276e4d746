import type { Metadata } from 'next';
import { z } from 'zod';
import type { UsersAsked } from '@/components/people/users-notice';
import { currentSignedIn, requireSignedIn } from '@/lib/auth/current';
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

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const { users } = textOf(await currentLocale());
  const isCoordinator = (await currentSignedIn())?.viewer.role === 'coordinator';
  return { title: isCoordinator ? users.coordinator.title : users.title };
}

/** A kommune's people for its editor; the kommuner and the coordinators for a coordinator. */
export default async function UsersPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const signedIn = await requireSignedIn();
  const { viewer } = signedIn;
  const locale = await currentLocale();
  const asked = await readAsked(searchParams);
  return (
    <PageShell signedIn={signedIn} current="users">
      {viewer.kommuneId === null ? (
        <CoordinatorUsers {...{ locale, viewer, asked }} view={await readOr403(listParticipants(viewer))} />
      ) : (
        <KommuneUsers {...{ locale, viewer, asked }} view={await readOr403(listUsers(viewer))} />
      )}
    </PageShell>
  );
}

const querySchema = noticeQuery.extend({ user: z.string().max(100).optional().catch(undefined) });

async function readAsked(searchParams: SearchParams): Promise<UsersAsked> {
  const { done, failed, user: userId } = querySchema.parse(await searchParams);
  const left = done === 'invited' || done === 'reset-made' || failed !== undefined;
  return { done, failed, userId, flash: left ? await readFlash() : {} };
}

async function readOr403<T>(read: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> {
  const result = await read;
  return result.ok ? result.value : refused();
}
