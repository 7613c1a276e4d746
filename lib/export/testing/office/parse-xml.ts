import { SaxesParser } from 'saxes';

/** One element as it stands in the file: prefixed names, attributes decoded, children and text in order. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

type Growing = { name: string; attributes: Record<string, string>; children: (Growing | string)[] };

/** The root element of a well-formed XML 1.0 document; throws at the first fault, undeclared prefixes included. */
export function parseXml(text: string): XmlElement {
  const document: Growing = { name: '#document', attributes: {}, children: [] };
  const open = [document];
  const top = () => open.at(-1) ?? document;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
    const element: Growing = { name: tag.name, attributes, children: [] };
    top().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (part) => {
    top().children.push(part);
  });
  parser.on('cdata', (part) => {
    top().children.push(part);
  });
  parser.write(text).close();
  const root = document.children.find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string') throw new Error('An XML document without a root element');
  return root;
}
