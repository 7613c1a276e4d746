import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { plex } from './fonts';
import './styles/main.scss';

export async function generateMetadata(): Promise<Metadata> {
  const { product, tagline } = textOf(await currentLocale()).shell;
  return {
    title: { default: product, template: `%s – ${product}` },
    description: tagline,
    robots: { index: false, follow: false },
    icons: { icon: '/icon.svg' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light' };

/** The document around every page. Reading the language makes all pages dynamic, as their nonce needs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await currentLocale()} className={plex.variable}>
      <body>{children}</body>
    </html>
  );
}
