/** A page's address as it names the page: the hash names a place in it, and changes as the reader goes from one to another. */
export function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? address;
}
