/** A text of at most so many UTF-16 units, which is what Excel counts; never cut in the middle of a character. */
export function cutText(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}
