import { Actions } from '@/components/ui/actions';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import { formatDate, formatTime } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

export interface ShownSession {
  id: string;
  /** Empty when it is not known. */
  device: string;
  method: 'password' | 'directory' | 'demo';
  createdAt: Date;
  lastSeenAt: Date;
  current: boolean;
}

export interface OwnSessionsProps {
  locale: Locale;
  sessions: readonly ShownSession[];
  /** False when one must sign in again before ending any. */
  endable: boolean;
  /** False for whoever has no password to change. */
  hasPassword: boolean;
}

/** So many are shown at once, the newest; the others are folded. */
const shownAtOnce = 5;

/** Where a person is signed in, each with a way to end it. */
export function OwnSessions({ locale, sessions, endable: recent, hasPassword }: OwnSessionsProps) {
  const text = textOf(locale).mail.sessions;
  const others = sessions.some(({ current }) => !current);
  const endable = others && recent;
  const older = sessions.slice(shownAtOnce);
  return (
    <>
      <h2>{text.title}</h2>
      <p>{others ? (hasPassword ? text.lead : text.leadWithout) : text.alone}</p>
      {others && !recent ? <SignInAgain locale={locale} /> : null}
      {endable ? (
        <form action="/profile/sessions" method="post">
          <Actions>
            <Button kind="secondary" name="do" value="sessions">
              {text.others}
            </Button>
          </Actions>
        </form>
      ) : null}
      <SessionTable
        {...{ locale, endable }}
        id="sessions"
        caption={text.title}
        sessions={sessions.slice(0, shownAtOnce)}
      />
      {older.length === 0 ? null : (
        <Details summary={text.older(older.length)}>
          <SessionTable {...{ locale, endable }} id="older" caption={text.older(older.length)} sessions={older} />
        </Details>
      )}
    </>
  );
}

type TableProps = {
  readonly locale: Locale;
  readonly id: string;
  readonly caption: string;
  readonly sessions: readonly ShownSession[];
  readonly endable: boolean;
};

function SessionTable({ locale, id, caption, sessions, endable }: TableProps) {
  const { columns } = textOf(locale).mail.sessions;
  return (
    <Table id={id} caption={caption} hideCaption stack>
      <thead>
        <tr>
          <th scope="col">{columns.device}</th>
          <th scope="col">{columns.method}</th>
          <th scope="col">{columns.since}</th>
          <th scope="col">{columns.seen}</th>
          {endable ? <th scope="col">{columns.action}</th> : null}
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <SessionRow key={session.id} locale={locale} session={session} endable={endable} />
        ))}
      </tbody>
    </Table>
  );
}

function SignInAgain({ locale }: { locale: Locale }) {
  const { again } = textOf(locale).mail.sessions;
  return (
    <>
      <p>{again.why}</p>
      <Actions>
        <ButtonLink href="/sign-in?again=1&next=%2Fprofile" kind="secondary">
          {again.link}
        </ButtonLink>
      </Actions>
    </>
  );
}

type RowProps = { readonly locale: Locale; readonly session: ShownSession; readonly endable: boolean };

function SessionRow({ locale, session, endable }: RowProps) {
  const text = textOf(locale).mail.sessions;
  const { id, device, method, createdAt, lastSeenAt, current } = session;
  const name = device === '' ? text.unknown : device;
  const since = when(createdAt, locale);
  return (
    <tr>
      <th scope="row" data-title={text.columns.device}>
        {name} {current ? <Badge tone="info">{text.current}</Badge> : null}
      </th>
      <td data-title={text.columns.method}>{text.methods[method]}</td>
      <td data-title={text.columns.since}>{since}</td>
      <td data-title={text.columns.seen}>{when(lastSeenAt, locale)}</td>
      {endable ? (
        <td data-title={current ? undefined : text.columns.action}>
          {current ? null : (
            <form action="/profile/sessions" method="post">
              <input type="hidden" name="id" value={id} />
              <Button kind="tertiary" name="do" value="session" aria-label={text.endOf(name, since)}>
                {text.end}
              </Button>
            </form>
          )}
        </td>
      ) : null}
    </tr>
  );
}

function when(date: Date, locale: Locale): string {
  return textOf(locale).mail.state.at(formatDate(date, locale), formatTime(date, locale));
}
