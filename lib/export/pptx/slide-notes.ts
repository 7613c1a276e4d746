import type { Text } from '@/lib/text/shape';

/** A heading with what stands under it; nothing for nothing. */
export function sectionNotes(heading: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`${heading}:`, ...texts];
}

/** What a slide had no room for stands whole in its notes. */
export function wholeText(text: Text['reportPptx'], texts: readonly string[]): string[] {
  return [text.shortened, ...texts];
}
