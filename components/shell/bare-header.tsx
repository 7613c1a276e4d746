import { Logo } from './logo';

/** The header of a page that could not be made: only the way home. */
export function BareHeader({ label }: { label: string }) {
  return (
    <header className="shell-top">
      <div className="shell-width shell-header">
        <a className="shell-logo" href="/" aria-label={label}>
          <Logo />
        </a>
      </div>
    </header>
  );
}
