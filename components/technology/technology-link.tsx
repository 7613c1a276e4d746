import { type TechnologyAddress, technologyHref } from './technology-href';

type TechnologyLinkProps = {
  technology: { readonly id: string; readonly name: string };
  address: TechnologyAddress;
};

/** A technology's name in a table, and the way to its page. */
export function TechnologyLink({ technology: { id, name }, address }: TechnologyLinkProps) {
  return (
    <a className="technology-link" href={technologyHref(id, address)}>
      {name}
    </a>
  );
}
