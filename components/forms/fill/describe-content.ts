import type { PlacementContent } from '@/lib/domain/placement-content';
import type { FillText } from './fill-text';

/** What a cell says, in one line: "I drift, flere steder; note: To steder". */
export function describeContent(content: PlacementContent, { fill, words }: FillText): string {
  const parts = [
    content.answer === null ? words.unanswered : words.answers[content.answer],
    content.spread === null ? null : words.spreads[content.spread],
    content.value === null ? null : `${fill.list.more.value.toLowerCase()}: ${words.values[content.value]}`,
    content.reason === '' ? null : shorten(content.reason),
    content.note === '' ? null : fill.conflict.note(shorten(content.note)),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** The beginning of a text, in at most 80 characters. */
export function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`;
}
