/**
 * Names of functions that addresses are often made of, so that digital.udvikling@ is not taken for a person's name. Folded as
 * `plain` folds.
 */
const functionWords: ReadonlySet<string> = new Set([
  ...[
    'afdeling',
    'administration',
    'borgerservice',
    'center',
    'data',
    'digital',
    'digitalisering',
    'drift',
    'forvaltning',
  ],
  ...[
    'info',
    'innovation',
    'it',
    'kommune',
    'kommunen',
    'kontakt',
    'kontor',
    'mail',
    'og',
    'post',
    'projekt',
    'radhus',
  ],
  ...['sekretariat', 'service', 'sikkerhed', 'social', 'stab', 'strategi', 'sundhed', 'team', 'teknik', 'teknologi'],
  ...['udvikling', 'velfard', 'velfardsteknologi', 'aldre', 'born', 'skole', 'miljo', 'klima', 'ledelse'],
]);

/**
 * True when a contact looks like a person's: it holds the writer's own name, an address made of it, or an address of the kind
 * firstname.lastname@. It is a hint to the writer and refuses nothing: a function may have a name that looks like one.
 */
export function looksPersonal(contact: string, writer: string): boolean {
  const text = plain(contact);
  const own = plain(writer)
    .split(/[^a-z]+/)
    .filter((part) => part.length > 1);
  if (own.length > 1 && text.includes(own.join(' '))) return true;
  return addressesIn(text).some((address) => isOwnAddress(address, own) || isNamedAddress(address));
}

/** What stands before the @ of every address, split in its words. */
function addressesIn(text: string): string[][] {
  return [...text.matchAll(/([a-z0-9._+-]+)@/g)].map(([, local = '']) =>
    local.split(/[^a-z]+/).filter((part) => part !== ''),
  );
}

function isOwnAddress(address: readonly string[], own: readonly string[]): boolean {
  const [first] = own;
  if (first === undefined) return false;
  return (
    (address.length === 1 && address[0] === first) || (own.length > 1 && own.every((part) => address.includes(part)))
  );
}

function isNamedAddress(address: readonly string[]): boolean {
  return address.length > 1 && address.every((part) => part.length > 1 && !functionWords.has(part));
}

/** Small letters of a to z only, so that Søren Ågård and soeren.aagaard are the same. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ');
}
