import { describe, expect, it } from 'vitest';
import { buildReport } from '../report/build-report';
import {
  blankSnapshot,
  emptySnapshot,
  exampleSnapshot,
  extremeSnapshot,
  vejleSnapshot,
} from '../report/snapshot.fixture';
import { findElement, findElements, textOf } from '../testing/office/find-elements';
import { packageFaults } from '../testing/office/package-faults';
import { docxParagraphs, docxTables, docxText, wordValue } from '../testing/office/read-docx';
import { renderDocx } from './render-docx';
import { renderedDocx } from './rendered.fixture';

const example = await renderedDocx(exampleSnapshot());
const english = await renderedDocx(exampleSnapshot({ options: { language: 'en', audience: 'public' } }));
const vejle = await renderedDocx(vejleSnapshot());

const headingsOf = ({ file }: typeof example, level: number) =>
  docxParagraphs(file).flatMap(({ outlineLevel, text }) => (outlineLevel === level ? [text] : []));

describe('the package', () => {
  it.each([
    ['an example', exampleSnapshot()],
    ['the real sheet', vejleSnapshot()],
    ['no reference and a silent area', emptySnapshot()],
    ['nothing answered', blankSnapshot()],
    ['the worst input', extremeSnapshot()],
  ])('is sound with %s', async (_, snapshot) => {
    const { file } = await renderedDocx(snapshot);
    expect(packageFaults(file)).toEqual([]);
    expect(file.paths[0]).toBe('[Content_Types].xml');
    expect(docxParagraphs(file).length).toBeGreaterThan(20);
  });

  it('is the same bytes for the same report', async () => {
    const again = await renderDocx(buildReport(exampleSnapshot()));
    expect(Buffer.compare(again, example.bytes)).toBe(0);
    const other = await renderDocx(buildReport(exampleSnapshot({ texts: { economy: 'Andet.' } })));
    expect(Buffer.compare(other, example.bytes)).not.toBe(0);
  });

  it('is dated by the snapshot and says whose it is', () => {
    const core = example.file.xml('docProps/core.xml');
    const said = (name: string) => {
      const found = findElement(core, name);
      return found === null ? null : textOf(found);
    };
    const { head } = example.report;
    expect(said('dc:title')).toBe(head.title);
    expect(said('dc:creator')).toBe('Karen Krag');
    expect(said('cp:keywords')).toBe(head.keywords.join(', '));
    expect([said('dcterms:created'), said('dcterms:modified')]).toEqual([
      '2026-11-22T09:30:00Z',
      '2026-11-22T09:30:00Z',
    ]);
    const anonymous = english.file.text('docProps/core.xml');
    expect(anonymous).not.toContain('Karen');
    expect(anonymous).toContain('<dc:creator>Eksempelkommune</dc:creator>');
  });
});

describe('the file', () => {
  it('weighs little however many areas are chosen: they are in the attachment', async () => {
    const { areas } = vejleSnapshot().comparison;
    const { bytes, file } = await renderedDocx(
      vejleSnapshot({ options: { areaIds: areas.map(({ area }) => area.id) } }),
    );
    const pictures = file.paths.filter((path) => path.endsWith('.png')).map((path) => file.bytes(path).length);
    expect(pictures).toHaveLength(1);
    expect(Math.max(...pictures)).toBeLessThan(110_000);
    expect(bytes.length).toBeLessThan(200_000);
  });
});

describe('the headings', () => {
  it('are those of a committee item, in order', () => {
    expect(headingsOf(example, 0)).toEqual(['Resumé', 'Sagsfremstilling', 'Økonomi', 'Indstilling', 'Bilag']);
    expect(headingsOf(english, 0)).toEqual([
      'Summary',
      'Presentation of the case',
      'Finances',
      'Recommendation',
      'Appendix',
    ]);
  });

  it('have under them what the report has, in its order', () => {
    const { body, appendix, locale } = example.report;
    expect(locale).toBe('da');
    const presented = body.filter(({ id }) => !['decision', 'summary', 'economy'].includes(id));
    expect(headingsOf(example, 1)).toEqual([
      'Baggrund',
      ...presented.map(({ heading }) => heading),
      ...appendix.filter(({ id }) => id !== 'area' && id !== 'method').map(({ heading }) => heading),
    ]);
    expect(headingsOf(example, 2)).toEqual(
      expect.arrayContaining(example.report.parts.findings.map(({ name }) => expect.stringContaining(name))),
    );
  });

  it('are in Word’s own styles and stay with what follows', () => {
    const headings = docxParagraphs(example.file).filter(({ outlineLevel }) => outlineLevel !== null);
    expect(headings.every(({ style, outlineLevel }) => style === `Heading${(outlineLevel ?? -1) + 1}`)).toBe(true);
    const styles = findElements(example.file.xml('word/styles.xml'), 'w:style');
    const named = styles.filter((style) => /^heading [123]$/i.test(wordValue(style, 'w:name') ?? ''));
    expect(named.map((style) => findElement(style, 'w:keepNext') !== null)).toEqual([true, true, true]);
    expect(docxParagraphs(example.file)[0]).toMatchObject({ style: 'Title', text: example.report.head.title });
  });
});

describe('the language', () => {
  it.each([
    ['da-DK', example],
    ['en-GB', english],
  ] as const)('is %s for every run', (tag, { file }) => {
    const defaults = findElement(file.xml('word/styles.xml'), 'w:docDefaults');
    expect(defaults === null ? null : wordValue(defaults, 'w:lang')).toBe(tag);
    expect(wordValue(file.xml('word/settings.xml'), 'w:themeFontLang')).toBe(tag);
    expect(findElements(file.xml('word/document.xml'), 'w:lang')).toEqual([]);
    expect(file.text('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
  });
});

describe('the marks and the feet', () => {
  it('stand on every page and under the title', () => {
    expect(pageTexts(example, 'header')).toEqual([
      'Eksempelkommune · Sagsfremstilling til Økonomi- og Erhvervsudvalget\tUdkast · Simulerede tal',
    ]);
    const marked = docxParagraphs(example.file)
      .slice(0, 5)
      .find(({ style }) => style === 'Marks');
    expect(marked?.text.replaceAll('\u00a0', '').split(/\s{2,}/)).toEqual(['Udkast', 'Simulerede tal']);
  });

  it('are left out where there are none', () => {
    expect(docxParagraphs(vejle.file).filter(({ style }) => style === 'Marks')).toEqual([]);
    expect(pageTexts(vejle, 'header')).toEqual(['Eksempelkommune · Sagsfremstilling\t']);
  });

  it('say what it was made of and count the pages with fields', () => {
    expect(pageTexts(example, 'footer')).toEqual([`${example.report.head.foot}\tSide  af `]);
    const [footer = ''] = partsOf(example, 'footer');
    const fields = findElements(example.file.xml(footer), 'w:instrText').map(textOf);
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
  });
});

describe('what the editor has not written', () => {
  const highlighted = ({ file }: typeof example) =>
    docxParagraphs(file)
      .filter(({ element }) => findElement(element, 'w:highlight') !== null)
      .map(({ text }) => text);

  it('is a place to fill in under Økonomi and Indstilling', () => {
    expect(highlighted(vejle)).toEqual(['[Skriv de økonomiske konsekvenser her]', '[Skriv indstillingen her]']);
    expect(highlighted(example)).toEqual([]);
  });

  it('is left out elsewhere', () => {
    expect(headingsOf(vejle, 1)).not.toContain('Baggrund');
    expect(
      docxParagraphs(vejle.file)
        .filter(({ text }) => text.trim() === '')
        .map(({ style }) => style),
    ).toEqual(['Figure']);
  });
});

describe('the worst texts', () => {
  it('stand as they are, without what turns or breaks a document', async () => {
    const { file } = await renderedDocx(extremeSnapshot());
    const tables = docxTables(file).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    const all = [...docxParagraphs(file).map(({ text }) => text), ...tables].join('\n');
    for (const kept of [
      '<script>alert("x")</script> & <b>fed</b>',
      '#let x = 1',
      "=cmd|' /C calc'!A0",
      '🇩🇰',
      'العربية',
    ]) {
      expect(all).toContain(kept);
    }
    expect(all).toContain('nultegn, klokke, halvtpar,  og omvendt');
    expect(all).not.toMatch(/[\u202a-\u202e\ufffd-\uffff]/);
  });
});

function partsOf({ file }: typeof example, kind: 'header' | 'footer'): readonly string[] {
  return file.relationships('word/document.xml').flatMap(({ type, target }) => (type === kind ? [target] : []));
}

function pageTexts(rendered: typeof example, kind: 'header' | 'footer'): readonly string[] {
  return partsOf(rendered, kind).map((path) => docxText(rendered.file.xml(path)));
}
