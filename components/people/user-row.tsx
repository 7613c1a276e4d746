import { Actions } from '@/components/ui/actions';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import type { Role } from '@/lib/domain/access';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { CorrectForm } from './correct-form';
import type { Refused } from './refused-at';
import { type AreaChoice, knownRole, RoleFields } from './role-fields';

export interface ListedUser {
  id: string;
  name: string;
  email: string;
  role: Role;
  areaIds: readonly string[];
  active: boolean;
  lastSeenAt: Date | null;
  /** False for whoever has no password here to get a new one of. */
  hasPassword: boolean;
  /** True where the directory says what the person is called. */
  byDirectory: boolean;
  /** True when the role comes from the directory's groups. */
  fromGroups: boolean;
  revision: number;
}

export interface UserRowProps {
  locale: Locale;
  user: ListedUser;
  /** The viewer's own row. */
  own: boolean;
  /** Those that can be given to a contributor; null where the role cannot be changed. */
  areas: readonly AreaChoice[] | null;
  /** Whether a link to a new password is sent or shown; null where passwords are not in use. */
  resets: 'send' | 'show' | null;
  /** Why a change of this user was just refused, and what was typed; null where none was. */
  refused: Refused | null;
}

/** One user: who, what for, when last seen, and what can be changed. */
export function UserRow({ locale, user, own, areas, resets, refused }: UserRowProps) {
  const { users: text, words } = textOf(locale);
  const assigned = (areas ?? []).filter(({ id }) => user.areaIds.includes(id)).map(({ name }) => name);
  return (
    <li className="people-row" id={`user-${user.id}`}>
      <p className="people-name">
        <strong>{user.name}</strong>
        {own ? ` (${text.you})` : ''} {user.active ? null : <Badge tone="warning">{text.closed}</Badge>}
        <span className="people-email">{user.email}</span>
      </p>
      <p>
        {words.roles[user.role]}
        {assigned.length > 0 ? <span className="people-areas">{assigned.join(', ')}</span> : null}
      </p>
      <p className="people-seen">
        {text.columns.seen}: {user.lastSeenAt ? formatDate(user.lastSeenAt, locale) : text.never}
      </p>
      {own && areas === null ? null : (
        <Details
          open={refused !== null}
          summary={
            <>
              {text.columns.change}
              <span className="sr-only"> {user.name}</span>
            </>
          }
        >
          {user.active && !user.byDirectory ? <CorrectForm {...{ locale, user, refused, own }} /> : null}
          {areas === null || !user.active ? null : <RoleForm {...{ locale, user, areas, refused }} />}
          {own || resets === null || !user.active || !user.hasPassword ? null : (
            <NewPasswordForm locale={locale} user={user} way={resets} />
          )}
          <StateForm locale={locale} user={user} own={own} />
          {own ? null : (
            <div className="people-state">
              <a href={`/personal/${user.id}`}>
                {text.personal}
                <span className="sr-only">: {user.name}</span>
              </a>
            </div>
          )}
        </Details>
      )}
    </li>
  );
}

type FormProps = { readonly locale: Locale; readonly user: ListedUser };

function Versioned({ user }: { readonly user: ListedUser }) {
  return (
    <>
      <input type="hidden" name="userId" value={user.id} />
      <input type="hidden" name="revision" value={user.revision} />
    </>
  );
}

type RoleFormProps = FormProps & { readonly areas: readonly AreaChoice[]; readonly refused: Refused | null };

function RoleForm({ locale, user, areas, refused }: RoleFormProps) {
  const text = textOf(locale).users;
  const { role: typedRole, areaIds: typedAreas } = refused?.typed ?? {};
  return (
    <form action="/users/change" method="post" className="people-state" aria-label={text.change(user.name)}>
      <Versioned user={user} />
      {user.fromGroups ? <p className="form-hint">{text.fromGroups}</p> : null}
      <RoleFields
        {...{ locale, areas }}
        id={user.id}
        chosen={knownRole(typedRole) ?? user.role}
        areaIds={typedAreas?.split(',') ?? user.areaIds}
        areasError={refused?.reason === 'areas-needed' ? text.failed['areas-needed'] : undefined}
      />
      <Button kind="secondary" name="do" value="role">
        {text.save}
      </Button>
    </form>
  );
}

function StateForm({ locale, user, own }: FormProps & { readonly own: boolean }) {
  const text = textOf(locale).users;
  if (own) return null;
  return (
    <form action="/users/change" method="post" className="people-state">
      <Versioned user={user} />
      {user.active ? (
        <>
          <p className="form-hint">{text.deactivateHint}</p>
          <Button kind="warning" name="do" value="deactivate">
            {text.deactivate}
            <span className="sr-only">: {user.name}</span>
          </Button>
        </>
      ) : (
        <Button kind="secondary" name="do" value="reactivate">
          {text.reactivate}
          <span className="sr-only">: {user.name}</span>
        </Button>
      )}
    </form>
  );
}

/** A link to a new password: in a letter where letters are sent, and shown where they are not or do not arrive. */
function NewPasswordForm({ locale, user, way }: FormProps & { readonly way: 'send' | 'show' }) {
  const text = textOf(locale).mail.newLink;
  const ways = way === 'send' ? (['send', 'show'] as const) : (['show'] as const);
  return (
    <form action="/users/reset" method="post" className="people-state">
      <input type="hidden" name="userId" value={user.id} />
      <p className="form-hint">{text.hint}</p>
      <Actions>
        {ways.map((value, index) => (
          <Button key={value} kind={index === 0 ? 'secondary' : 'tertiary'} name="do" value={value}>
            {value === 'send' ? text.send : way === 'send' ? text.show : text.make}
            <span className="sr-only">: {user.name}</span>
          </Button>
        ))}
      </Actions>
    </form>
  );
}
