import { xmlHead } from './tree-xml';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** docProps/app.xml: how many slides and notes, and no company that made them. */
export function appProperties(slides: number): string {
  const counts = `<Slides>${slides}</Slides><Notes>${slides}</Notes><HiddenSlides>0</HiddenSlides>`;
  return `${xmlHead}<Properties xmlns="${office}"><Application>Pejling</Application><PresentationFormat>Widescreen</PresentationFormat>${counts}</Properties>`;
}
