import { TagLink } from '@/components/ui/tag-link';
import { type Locale, textOf } from '@/lib/text/locale';

const hrefs = { radar: '/settings', areas: '/settings/areas', technologies: '/settings/technologies' } as const;
export type SettingsTab = keyof typeof hrefs;

const tabs = ['radar', 'areas', 'technologies'] as const satisfies readonly SettingsTab[];

/** The parts of the settings, each a page of its own. */
export function SettingsTabs({ locale, current }: { locale: Locale; current: SettingsTab }) {
  const text = textOf(locale).settings;
  return (
    <nav className="settings-tabs" aria-label={text.tabsLabel}>
      {tabs.map((tab) => (
        <TagLink key={tab} href={hrefs[tab]} current={tab === current}>
          {text.tabs[tab]}
        </TagLink>
      ))}
    </nav>
  );
}
