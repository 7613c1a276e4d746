import type { ReactNode } from 'react';
import { type Locale, textOf } from '@/lib/text/locale';
import { Footer } from './footer';
import { Header } from './header';
import type { ShellPage } from './pages';
import type { ShellViewer } from './viewer';

export interface ShellProps {
  locale: Locale;
  /** Null when nobody is signed in. */
  viewer: ShellViewer | null;
  /** The page to mark in the menu. */
  current?: ShellPage;
  /** The figures on the page are simulated. */
  simulated?: boolean;
  /** The whole installation is a demo, which loses what is written in it. */
  demo?: boolean;
  version?: string | undefined;
  children: ReactNode;
}

/** What stands around every page: skip link, header, notice, the page itself, footer. */
export function Shell({ locale, viewer, current, simulated = false, demo = false, version, children }: ShellProps) {
  const text = textOf(locale).shell;
  const notice = demo ? text.demo : simulated ? text.simulated : null;
  return (
    <>
      <a className="skipnav" href="#main-content">
        {text.skip}
      </a>
      <header className="shell-top">
        <Header locale={locale} viewer={viewer} current={current} />
        {notice ? (
          <p className="shell-notice">
            <span className="shell-width">{notice}</span>
          </p>
        ) : null}
      </header>
      <main id="main-content" className="shell-main" tabIndex={-1}>
        <div className="shell-width">{children}</div>
      </main>
      <Footer locale={locale} version={version} />
    </>
  );
}
