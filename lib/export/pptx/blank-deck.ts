import PptxGenJS from 'pptxgenjs';
import type { Slide } from './slide';

/** A font that PowerPoint has; LibreOffice has it, or one of the same measures. */
export const slideFont = 'Arial';

/** A package of empty slides, each with its layout and its page of notes: what the slides' own parts are then put into. */
export async function blankDeck(slides: readonly Slide[]): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: slideFont, bodyFontFace: slideFont };
  for (const title of ['title', 'content'] satisfies Slide['layout'][]) deck.defineSlideMaster({ title });
  for (const { layout } of slides) deck.addSlide({ masterName: layout });
  const bytes = await deck.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('The slides were not written as bytes');
  return bytes;
}
