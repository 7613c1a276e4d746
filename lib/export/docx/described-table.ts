import { BuilderElement, type ITableOptions, Table, TableProperties } from 'docx';

export type TableDescription = { readonly title: string; readonly description: string };

/** A table with a title and a description for whoever does not see it; the library has no option for them. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, { title, description }: TableDescription) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof TableProperties)) throw new Error('A table that does not begin with its properties');
    // The schema wants both last in the properties, in this order.
    properties.addChildElement(valueElement('w:tblCaption', title));
    properties.addChildElement(valueElement('w:tblDescription', description));
  }
}

function valueElement(name: string, value: string): BuilderElement<{ readonly value: string }> {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value: value } } });
}
