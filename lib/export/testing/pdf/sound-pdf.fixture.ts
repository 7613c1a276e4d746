import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type PDFDict, PDFName } from 'pdf-lib';
import { changePdf, elementsOf, kidsOf, metadataOf, setMetadata } from './change-pdf.fixture';

const source = `
#set document(title: "Afprøver vi for meget?", author: "Eksempelkommune", date: datetime(year: 2026, month: 11, day: 22))
#set text(lang: "da", region: "DK", font: "IBM Plex Sans", size: 10pt)
#let sheet = context [Side #counter(page).display() af #counter(page).final().first()]
#set page(paper: "a4", header: [Bilag], footer: sheet)
= Afprøver vi for meget?
Kommunen afprøver fem teknologier, og to af dem er klar til drift.

En teknologi, der er klar, skal ikke afprøves igen.
== Radaren
#figure(
  alt: "Kommunen afprøver fem teknologier; KL har to af dem i Klar, to i Afprøv og en i Hold øje.",
  caption: [Figur 1. Egen placering mod KL's.], kind: image, supplement: none, numbering: none,
  circle(radius: 2cm, fill: rgb("#003d73"), text(fill: white)[Klar]),
)
=== Hvad den viser
- Først det, der er klar
- Dernæst det, der er værd at prøve
== Sammenligningen
#table(columns: 3, table.header[Teknologi][Egen][KL], [Cloud], [I drift], [Klar], [Apps], [Afprøver], [Afprøv])
Se #link("https://www.kl.dk")[KL's hjemmeside].
#pagebreak()
== Spørgsmål
+ Hvad vil vi?
+ Hvornår vil vi det?
`;

const declaration = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF>`;

let made: Promise<Uint8Array> | null = null;

/** A paper of two pages with one of everything, to which no rule has an objection. Made once. */
export function soundPdf(): Promise<Uint8Array> {
  made ??= typesetPaper((text) => text);
  return made;
}

/** The same paper from a changed source. */
export function typesetPaper(change: (source: string) => string): Promise<Uint8Array> {
  return changePdf(typeset(change(source)), (document) => {
    setMetadata(document, metadataOf(document).replace('</rdf:RDF>', declaration));
    for (const row of elementsOf(document, 'TR')) nameRow(row);
  });
}

function typeset(mainFileContent: string): Uint8Array {
  const fonts = join(process.cwd(), 'node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf');
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  return compiler.pdf({ mainFileContent }, { pdfStandard: 'ua-1', creationTimestamp: 1_795_305_600 });
}

/** Makes the first cell of a body's row its header. */
function nameRow(row: PDFDict): void {
  const [first] = kidsOf(row);
  if (first?.get(PDFName.of('S')) !== PDFName.of('TD')) return;
  first.set(PDFName.of('S'), PDFName.of('TH'));
  first.set(PDFName.of('A'), first.context.obj([{ O: 'Table', Scope: 'Row' }]));
}
