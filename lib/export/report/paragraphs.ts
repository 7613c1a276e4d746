import type { Block } from './report';

/** An editor's text as paragraphs: a new line begins a new one, empty lines are left out. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function paragraphBlocks(texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** A subheading with what stands under it; nothing where there is nothing. */
export function underSubheading(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'subheading', text }, ...blocks];
}
