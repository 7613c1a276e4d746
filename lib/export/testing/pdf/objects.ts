import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';

/** Reading objects of an unknown file: what is missing, or of another type than the standard says, is null. */
export function valueAt(dict: PDFDict | null, key: string): PDFObject | null {
  return dict?.lookup(PDFName.of(key)) ?? null;
}

export function dictAt(dict: PDFDict | null, key: string): PDFDict | null {
  return asDict(valueAt(dict, key));
}

export function arrayAt(dict: PDFDict | null, key: string): PDFArray | null {
  const value = valueAt(dict, key);
  return value instanceof PDFArray ? value : null;
}

export function nameAt(dict: PDFDict | null, key: string): string | null {
  const value = valueAt(dict, key);
  return value instanceof PDFName ? value.decodeText() : null;
}

export function numberAt(dict: PDFDict | null, key: string): number | null {
  const value = valueAt(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : null;
}

export function flagAt(dict: PDFDict | null, key: string): boolean | null {
  const value = valueAt(dict, key);
  return value instanceof PDFBool ? value.asBoolean() : null;
}

export function textAt(dict: PDFDict | null, key: string): string | null {
  const value = valueAt(dict, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}

/** The reference itself, where the value is kept apart. */
export function refAt(dict: PDFDict | null, key: string): PDFRef | null {
  const value = dict?.get(PDFName.of(key));
  return value instanceof PDFRef ? value : null;
}

/** A stream's dictionary counts as one. */
export function asDict(value: PDFObject | null | undefined): PDFDict | null {
  if (value instanceof PDFDict) return value;
  return value instanceof PDFStream ? value.dict : null;
}

/** The entries, with references followed. */
export function entries(array: PDFArray | null): PDFObject[] {
  if (array === null) return [];
  return array.asArray().flatMap((_, index) => array.lookup(index) ?? []);
}

export function numbers(array: PDFArray | null): number[] {
  return entries(array).flatMap((item) => (item instanceof PDFNumber ? [item.asNumber()] : []));
}

export function texts(array: PDFArray | null): string[] {
  return entries(array).flatMap((item) =>
    item instanceof PDFString || item instanceof PDFHexString ? [item.decodeText()] : [],
  );
}

/** The unpacked bytes; null where it is no stream, or packed in a way that is not known. */
export function bytesOf(value: PDFObject | null): Uint8Array | null {
  if (!(value instanceof PDFRawStream)) return null;
  try {
    return decodePDFRawStream(value).decode();
  } catch {
    return null;
  }
}

export type PlacedDict = { readonly dict: PDFDict; readonly where: string };

/** Every dictionary of the file, nested ones too, with the number of the object it stands in. */
export function allDicts(context: PDFContext): PlacedDict[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) => nestedDicts(object, `object ${ref.objectNumber}`));
}

function nestedDicts(object: PDFObject, where: string): PlacedDict[] {
  if (object instanceof PDFArray) return object.asArray().flatMap((item) => nestedDicts(item, where));
  const dict = asDict(object);
  if (dict === null) return [];
  return [{ dict, where }, ...dict.values().flatMap((value) => nestedDicts(value, where))];
}
