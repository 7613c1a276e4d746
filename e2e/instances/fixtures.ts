import type { Browser } from '@playwright/test';
import { test as base, expect } from '../fixtures';
import { newPhone, type Phone } from '../room/phones';
import { pinHeader } from './round-robin';
import { startTwoInstances, type TwoInstances } from './two-instances';

export { expect };

/** As the tests of one server, with two behind one address. */
export const test = base.extend<object, { readonly instances: TwoInstances }>({
  instances: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from the pattern.
    async ({}, use) => {
      const instances = await startTwoInstances({ name: 'instances' });
      await use(instances);
      await instances.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ instances }, use) => use(instances.url),
});

/** Headers that lead a request to one of the two. */
export const to = (instance: 0 | 1) => ({ [pinHeader]: String(instance) });

/** A phone whose every request, its stream of events among them, is answered by one of the two. */
export async function phoneOf(browser: Browser, url: string, instance: 0 | 1): Promise<Phone> {
  const phone = await newPhone(browser, { url });
  await phone.context.setExtraHTTPHeaders(to(instance));
  return phone;
}
