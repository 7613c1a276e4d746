import { type Locale, textOf } from '@/lib/text/locale';
import type { ShellViewer } from './viewer';

/** Who is signed in, and the way out. */
export function UserCard({ locale, viewer }: { locale: Locale; viewer: ShellViewer }) {
  const { user } = textOf(locale).shell;
  return (
    <>
      <p className="shell-user-name">
        {user.signedInAs} <strong>{viewer.userName}</strong>
      </p>
      <p className="shell-user-profile">
        <a href="/profile">{user.profile}</a>
      </p>
      <form action="/sign-out" method="post" className="shell-inline-form">
        <button type="submit" className="shell-text-button">
          {user.signOut}
        </button>
      </form>
    </>
  );
}
