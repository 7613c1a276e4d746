// Finds a Chromium for the browser tests: the one on the machine, the one Playwright fetches, or Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The program's path, or undefined when Playwright's own is to be used. Throws, with the remedy, when there is none. */
export async function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  const found = [asked, ...places].find((place) => place && existsSync(place));
  if (found) return found;
  if (await hasPlaywrightBrowser()) return undefined;
  process.stdout.write('Fetching Chromium for the browser tests …\n');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env: environment };
    spawnSync('apt-get', ['-qq', 'update'], options);
    spawnSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], options);
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (await hasPlaywrightBrowser()) return undefined;
  throw new Error('No Chromium was found. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.');
}

async function hasPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}
