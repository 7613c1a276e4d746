/** How the room tells where to join: the link in the picture, and what is read aloud. */
export type JoinAddress = {
  /** XXXX-XXXX. */
  readonly code: string;
  /** The whole link, code and all. */
  readonly link: string;
  /** Without the scheme, which nobody types: "pejling.kommune.dk/join". */
  readonly typed: string;
};

/** `origin` is the address people use, such as https://pejling.kommune.dk; the code is shown as XXXX-XXXX. */
export function joinAddress(origin: string, code: string): JoinAddress {
  return { code, link: `${origin}/join/${code}`, typed: `${new URL(origin).host}/join` };
}
