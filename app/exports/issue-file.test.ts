import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readExportFile } from '@/lib/data/exports/read-file';
import { makeExport, makePaperKommune, secretNote } from '@/lib/data/testing/export-builders';
import { must } from '@/lib/data/testing/import-builders';
import { testDatabase } from '@/lib/data/testing/test-database';
import { renderPaper } from '@/lib/export/render-paper';
import { packedFormats } from '@/lib/export/zip/packed-formats';
import { log } from '@/lib/log';
import { issueFile } from './issue-file';

vi.mock('@/lib/export/render-paper', () => ({ renderPaper: vi.fn() }));
const render = vi.mocked(renderPaper);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the files of a paper', () => {
  testDatabase();
  beforeEach(() => {
    render.mockReset();
    render.mockImplementation(async (_report, format) => new TextEncoder().encode(`en ${format}`));
  });

  test('are drawn once, and then answered as they are stored', async () => {
    const kommune = await makePaperKommune();
    const id = await makeExport(kommune);
    const first = must(await issueFile(kommune.editor, id, 'pdf'));
    expect(first.sha256).toBe(hashOf(new TextEncoder().encode('en pdf')));
    for (const viewer of [kommune.editor, kommune.reader, kommune.contributor])
      expect(must(await issueFile(viewer, id, 'pdf')).sha256).toBe(first.sha256);
    expect(render).toHaveBeenCalledTimes(1);
  });

  test('lie in the zip as they are stored, whatever would be drawn now', async () => {
    const kommune = await makePaperKommune();
    const id = await makeExport(kommune);
    must(await issueFile(kommune.editor, id, 'csv'));
    render.mockImplementation(async (_report, format) => new TextEncoder().encode(`ny ${format}`));
    must(await issueFile(kommune.editor, id, 'zip'));
    expect(render.mock.calls.map(([, format]) => format)).toEqual(['csv', ...packedFormats.filter((f) => f !== 'csv')]);
    const zip = must(await readExportFile(kommune.editor, id, 'zip'));
    const packed = Object.entries(unzipSync(new Uint8Array(zip.bytes)));
    const textOf = (ending: string) => {
      const [, bytes] = packed.find(([name]) => name.endsWith(ending)) ?? [];
      return new TextDecoder().decode(bytes);
    };
    expect([textOf('.csv'), textOf('.pdf')]).toEqual(['en csv', 'ny pdf']);
  });

  test('are made for anyone who may read it, and not for the coordinator or another kommune', async () => {
    const kommune = await makePaperKommune();
    const id = await makeExport(kommune);
    const issue = async (viewer: typeof kommune.editor) => {
      const issued = await issueFile(viewer, id, 'svg');
      return issued.ok ? 'issued' : `${issued.code} ${issued.reason}`;
    };
    expect(await issue(kommune.coordinator)).toBe('forbidden view-radar');
    expect(await issue(kommune.stranger)).toBe('not_found no-export');
    expect(render).not.toHaveBeenCalled();
    expect(await issue(kommune.contributor)).toBe('issued');
  });

  test('that cannot be drawn are refused, and the log is told without what was written', async () => {
    const kommune = await makePaperKommune();
    const id = await makeExport(kommune);
    const told = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    render.mockImplementation(async (_report, format) => {
      if (format === 'pdf') throw new Error(secretNote);
      return new TextEncoder().encode(format);
    });
    for (const format of ['pdf', 'zip'] as const)
      expect(await issueFile(kommune.editor, id, format)).toMatchObject({ code: 'conflict', reason: 'not-drawn' });
    expect(told).toHaveBeenCalledTimes(2);
    expect(told.mock.calls[0]?.[0]).toMatchObject({
      exportId: id,
      frames: expect.arrayContaining([expect.any(String)]),
    });
    expect(JSON.stringify(told.mock.calls)).not.toContain(secretNote);
    told.mockRestore();
    expect(await readExportFile(kommune.editor, id, 'pdf')).toMatchObject({ reason: 'no-file' });
    must(await issueFile(kommune.editor, id, 'csv'));
  });
});
