import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Visitor } from '../../e2e/http';
import { type Figure, median } from './stats';

const rounds = 15;
const empty = '/measure';

/** What `/radar` costs in a browser, against an empty page of the same build. */
export async function measurePages(base: string): Promise<Figure[]> {
  const path = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await signedInPage(browser, base);
    return [await measureScripts(page, base), await measureFirstMark(page, base)];
  } finally {
    await browser.close();
  }
}

async function signedInPage(browser: Browser, base: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${base}/sign-in`);
  await page.locator('button[name="person"][value="demo-eksempel-editor"]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return page;
}

async function measureScripts(page: Page, base: string): Promise<Figure> {
  return {
    name: 'JavaScript of /radar, gzipped',
    value: (await scriptBytes(page, `${base}/radar`)) / 1000,
    against: 'an empty page',
    base: (await scriptBytes(page, `${base}${empty}`)) / 1000,
    unit: 'kB',
    higherIsBetter: false,
  };
}

async function scriptBytes(page: Page, url: string): Promise<number> {
  const bodies = new Map<string, Promise<Buffer>>();
  const collect = (response: Awaited<ReturnType<Page['waitForResponse']>>) => {
    if (response.request().resourceType() === 'script') bodies.set(response.url(), response.body());
  };
  page.on('response', collect);
  await page.goto(url, { waitUntil: 'networkidle' });
  page.off('response', collect);
  const sizes = await Promise.all([...bodies.values()].map(async (body) => gzipSync(await body).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function measureFirstMark(page: Page, base: string): Promise<Figure> {
  await page.addInitScript(watchForMark);
  const marks: number[] = [];
  const paints: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    paints.push(await firstPaint(page, `${base}${empty}`));
    marks.push(await firstMark(page, `${base}/radar`));
  }
  return {
    name: 'The radar’s first mark',
    value: median(marks),
    against: 'an empty page’s first paint',
    base: median(paints),
    unit: 'ms',
    higherIsBetter: false,
  };
}

/** Milliseconds from the start of the navigation to the first contentful paint. */
async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint !== undefined) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** Runs in the page from its start; as text, because the compiler would add names of its own that the page has not. */
const watchForMark = `(function wait(time) {
  if (document.querySelector('main svg circle') === null) requestAnimationFrame(wait);
  else requestAnimationFrame((seen) => { window.firstMark = seen; });
})()`;

const readMark = `new Promise((resolve) => (function wait() {
  if (window.firstMark === undefined) requestAnimationFrame(wait);
  else resolve(window.firstMark);
})())`;

/** Milliseconds from the start of the navigation to the frame after the radar’s first circle is in the document. */
async function firstMark(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return Number(await page.evaluate(readMark));
}

/** How many requests a second `/radar` answers, against an empty dynamic page; eight at a time. */
export async function measureRequests(visitor: Visitor): Promise<Figure> {
  const rate = async (path: string) => {
    await Promise.all(Array.from({ length: 16 }, () => visitor.get(path)));
    const began = performance.now();
    const count = 240;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let index = 0; index < count / 8; index += 1) {
          const answer = await visitor.get(path);
          if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
        }
      }),
    );
    return (count * 1000) / (performance.now() - began);
  };
  const base = await rate(empty);
  return {
    name: 'Requests a second, /radar',
    value: await rate('/radar'),
    against: 'an empty dynamic page',
    base,
    unit: '/s',
    higherIsBetter: true,
  };
}
