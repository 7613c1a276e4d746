import { PDFArray, type PDFDict, PDFName, type PDFObject } from 'pdf-lib';
import type { Operand } from './content-stream';
import { dictAt, valueAt } from './objects';

/** Where the base of a colour space stands that is built on another. */
const basePosition: Readonly<Record<string, number>> = { Indexed: 1, Pattern: 1, Separation: 2, DeviceN: 2 };
const short: Readonly<Record<string, string>> = { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK', I: 'Indexed' };

/** True for colours that say nothing without an output intent. `space` is a name or an array; resources hold the names. */
export function isDeviceSpace(space: PDFObject | null, resources: PDFDict | null): boolean {
  if (space instanceof PDFName) return isDeviceName(space.decodeText(), resources);
  if (!(space instanceof PDFArray) || space.size() === 0) return false;
  const family = space.lookup(0);
  if (!(family instanceof PDFName)) return false;
  const position = basePosition[family.decodeText()];
  if (position === undefined) return isDeviceName(family.decodeText(), null);
  return position < space.size() && isDeviceSpace(space.lookup(position) ?? null, resources);
}

export function isDeviceName(name: string, resources: PDFDict | null): boolean {
  const full = short[name] ?? name;
  const spaces = dictAt(resources, 'ColorSpace');
  if (full.startsWith('Device')) return valueAt(spaces, full.replace('Device', 'Default')) === null;
  const defined = valueAt(spaces, full);
  return (
    defined !== null &&
    !(defined instanceof PDFName && defined.decodeText() === name) &&
    isDeviceSpace(defined, resources)
  );
}

/** The colour space that an operator chooses, for filling in small letters and for lines in capitals; null for others. */
export function chosenSpace(operator: string, operand: Operand | undefined): string | null {
  const plain = { g: 'DeviceGray', rg: 'DeviceRGB', k: 'DeviceCMYK' }[operator.toLowerCase()];
  return plain ?? (operator.toLowerCase() === 'cs' && operand?.kind === 'name' ? operand.value : null);
}

/** Whether a picture written into the content has a device's colours. */
export function isInlineDevice(picture: Operand | undefined, resources: PDFDict | null): boolean {
  const entries = picture?.kind === 'dict' ? picture.entries : new Map<string, Operand>();
  const space = entries.get('CS') ?? entries.get('ColorSpace');
  return space?.kind === 'name' && isDeviceName(space.value, resources);
}
