import type { XmlElement } from './parse-xml';

/** Every element of that prefixed name under the root, itself included, in document order. */
export function findElements(root: XmlElement, name: string): readonly XmlElement[] {
  const below = childElements(root).flatMap((child) => findElements(child, name));
  return root.name === name ? [root, ...below] : below;
}

/** The first such element, or null. */
export function findElement(root: XmlElement, name: string): XmlElement | null {
  return findElements(root, name)[0] ?? null;
}

/** The elements directly under this one, of one name when it is given. */
export function childElements(element: XmlElement, name?: string): readonly XmlElement[] {
  const children = element.children.filter((child): child is XmlElement => typeof child !== 'string');
  return name === undefined ? children : children.filter((child) => child.name === name);
}

/** All text under an element, in order, with nothing between the pieces. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
