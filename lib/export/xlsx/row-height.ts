/** Points a line of the standard font takes. */
const line = 15;

/** Fonts that stand in for the standard one are wider. */
const filled = 0.9;

/** The height in points that a row of wrapped texts needs, each with its column's width in characters. */
export function rowHeight(cells: readonly (readonly [text: string, width: number])[]): number {
  return line * Math.max(1, ...cells.map(([text, width]) => linesOf(text, width * filled)));
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, width), 0);
}

/** Breaks at spaces; a word longer than a line goes on over several. */
function wrappedLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    lines += Math.max(0, Math.ceil(used / width) - 1);
    used = used > width ? used % width : used;
  }
  return lines;
}
