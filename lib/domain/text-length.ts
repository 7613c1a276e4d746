/** How many characters a text has, as its limits count them: without space around it, and a line break is one. */
export function textLength(text: string): number {
  return [...text.replaceAll('\r\n', '\n').trim()].length;
}
