import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Shell, type ShellProps } from './shell';
import type { ShellViewer } from './viewer';

const viewer: ShellViewer = {
  kommuneName: 'Eksempelkommune',
  userName: 'Anne Albrechtsen',
  roleName: 'Digitaliseringschef',
  pages: ['overview', 'radar', 'users'],
};

function draw(props: Partial<ShellProps> = {}): string {
  return renderToStaticMarkup(
    <Shell locale="da" viewer={viewer} {...props}>
      <h1>Siden</h1>
    </Shell>,
  );
}

function count(markup: string, piece: string): number {
  return markup.split(piece).length - 1;
}

describe('Shell', () => {
  it('begins with a link past the menu to the page itself', () => {
    expect(draw()).toMatch(/^<a class="skipnav" href="#main-content">Gå til sidens indhold<\/a>/);
    expect(draw()).toContain('<main id="main-content"');
  });

  it('shows the given pages and no others, in the wide menu and the narrow one', () => {
    const markup = draw();
    expect(count(markup, 'href="/radar"')).toBe(2);
    expect(count(markup, 'href="/users"')).toBe(2);
    expect(markup).not.toContain('href="/editions"');
  });

  it('marks the page one is on, and only that', () => {
    const markup = draw({ current: 'radar' });
    expect(count(markup, 'aria-current')).toBe(2);
    expect(count(markup, '<a href="/radar" aria-current="page">')).toBe(2);
  });

  it('folds the pages that run the tool behind one word, which says when one is on one of them', () => {
    const pages = ['overview', 'editions', 'import', 'users', 'settings'] as const;
    const markup = draw({ viewer: { ...viewer, pages }, current: 'users' });
    const [, wide = ''] = markup.match(/<nav class="shell-wide"[^>]*>([\s\S]*?)<\/nav>/) ?? [];
    expect(wide.indexOf('<details')).toBeGreaterThan(wide.indexOf('href="/"'));
    expect(wide.indexOf('<details')).toBeLessThan(wide.indexOf('href="/editions"'));
    expect(wide).toContain('<summary>Administration<span class="sr-only">: Brugere</span></summary>');
    expect(draw()).not.toContain('Administration');
  });

  it('signs out and changes language by plain forms', () => {
    const markup = draw();
    expect(markup).toContain('action="/sign-out" method="post"');
    expect(markup).toContain('action="/language" method="post"');
    expect(markup).not.toContain('<script');
  });

  it('has neither menu nor sign-out for somebody unknown', () => {
    const markup = draw({ viewer: null });
    expect(markup).not.toContain('/sign-out');
    expect(markup).not.toContain('<nav');
    expect(markup).toContain('action="/language"');
  });

  it.each([
    [{ demo: true }, 'Demo: tallene er simulerede, og alt, hvad du skriver, bliver slettet.'],
    [{ simulated: true }, 'Tallene er simulerede. De beskriver ikke en virkelig kommune.'],
    [{ demo: true, locale: 'en' as const }, 'Demo: the figures are simulated, and everything you write is deleted.'],
  ])('says so when the figures are not real: %o', (props, notice) => {
    expect(count(draw(props), notice)).toBe(1);
  });

  it('says nothing of the kind when they are', () => {
    expect(draw()).not.toContain('shell-notice');
  });

  it('uses no style attribute, which the policy would stop', () => {
    expect(draw({ demo: true, version: '1.0.0' })).not.toContain('style=');
  });
});
