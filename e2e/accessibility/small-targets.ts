import type { Page } from '@playwright/test';

/**
 * What can be pressed and is smaller than 24 × 24 CSS pixels. As in WCAG 2.5.8, a link in running text is as high as its
 * text. A field's label is part of its target.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const pressed = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="slider"]';

    function isSmall(element: Element): boolean {
      const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
      const boxes = [element, ...labels].flatMap((part) =>
        part instanceof Element ? [part.getBoundingClientRect()] : [],
      );
      // Half a pixel: a text's height is seldom a whole number.
      return boxes.every((box) => box.width < least - 0.5 || box.height < least - 0.5);
    }

    /** A sentence goes on before or after the link. */
    function isInRunningText(element: Element): boolean {
      if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
      const around = element.parentElement?.textContent?.replace(element.textContent ?? '', '') ?? '';
      return around.trim().length > 0;
    }

    function isShown(element: Element): boolean {
      const { width, height } = element.getBoundingClientRect();
      const visible = element.checkVisibility({ visibilityProperty: true });
      // Only there while it has focus, such as the link past the menu.
      return visible && width > 1 && height > 1;
    }

    return [...document.querySelectorAll(pressed)]
      .filter((element) => isShown(element) && isSmall(element) && !isInRunningText(element))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${element.textContent?.trim()} ${width.toFixed(1)} × ${height.toFixed(1)}`;
      });
  });
}
