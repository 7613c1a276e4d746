import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice's command where it is installed, or null. */
export function findLibreOffice(): string | null {
  const works = (command: string) => spawnSync(command, ['--version'], { timeout: 30_000 }).status === 0;
  return ['soffice', 'libreoffice'].find(works) ?? null;
}

/** A document as LibreOffice prints it; throws where it makes no PDF of it. Its settings are left alone. */
export function convertToPdf(command: string, file: Uint8Array, extension: 'docx' | 'pptx' | 'xlsx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'pejling-convert-'));
  try {
    const source = join(folder, `paper.${extension}`);
    writeFileSync(source, file);
    const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'settings'))}`;
    const options = [settings, '--headless', '--convert-to', 'pdf', '--outdir', folder, source];
    execFileSync(command, options, { timeout: 120_000, stdio: 'ignore' });
    return readFileSync(join(folder, 'paper.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
