import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperFormats } from '@/lib/domain/paper-format';
import { paperFileName, paperNameOf } from './file-name';
import { buildReport } from './report/build-report';
import { exampleSnapshot, vejleSnapshot } from './report/snapshot.fixture';

const example = paperNameOf(buildReport(exampleSnapshot()));

describe('the name of a file', () => {
  it('says whose, what, when and how far', () => {
    expect(paperFileName(example, 'pdf')).toBe('eksempelkommune-bilag-2026-udkast-5c1de7c1.pdf');
    expect(paperFileName(example, 'pptx')).toBe('eksempelkommune-droeftelse-2026-udkast-5c1de7c1.pptx');
    expect(paperFileName(example, 'zip')).toBe('eksempelkommune-samlet-2026-udkast-5c1de7c1.zip');
    expect(paperFileName({ ...example, locale: 'en' }, 'docx')).toBe(
      'eksempelkommune-committee-item-2026-draft-5c1de7c1.docx',
    );
  });

  it('tells a public version from an internal one', () => {
    const name = paperNameOf(buildReport(vejleSnapshot({ options: { audience: 'public' } })));
    expect(paperFileName(name, 'xlsx')).toBe('eksempelkommune-data-2026-offentlig-5c1de7c1.xlsx');
    expect(paperFileName(paperNameOf(buildReport(vejleSnapshot())), 'xlsx')).not.toContain('offentlig');
  });

  it('writes Danish letters with two', () => {
    expect(paperFileName({ ...example, kommune: 'Ærø Håndværkerø Ñ' }, 'csv')).toBe(
      'aeroe-haandvaerkeroe-n-data-2026-udkast-5c1de7c1.csv',
    );
  });

  it('is safe whatever the kommune is called', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('../../etc', 'a\r\nb: c', '"; x=1', 'Å'.repeat(500)),
    );
    fc.assert(
      fc.property(names, fc.constantFrom(...paperFormats), (kommune, format) => {
        const name = paperFileName({ ...example, kommune }, format);
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/);
        expect(name.length).toBeLessThan(140);
      }),
    );
  });
});
