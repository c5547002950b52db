/** Text and addresses as Markdown has them (CommonMark 0.31, and tables and bare addresses of GitHub's). */

/** These begin something anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>~|&]/g;
/** These begin a heading, a list or a rule at the start of a line. */
const AT_START = /^(\s*)([#+=-]|\d+(?=[.)]))/;
/** A bare address would become a link. */
const BARE_ADDRESS = /\b(https?|ftp)(?=:\/\/)|\bwww(?=\.)/gi;

/** A text of others on one line, so that it reads as it is written. */
export function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(ANYWHERE, '\\$&').replace(BARE_ADDRESS, '$&\\');
  // A number is no punctuation: what follows it is escaped instead.
  return line.replace(AT_START, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

/** A link where the address is one of the web, else its words alone. */
export function link(words: string, address: string | null): string {
  if (address === null || !isOnTheWeb(address)) return plain(words);
  return `[${plain(words)}](${address.replace(/[()<>\\\s]/g, encoded)})`;
}

/** An address that is read as such. */
export function address(of: string): string {
  return isOnTheWeb(of) ? `<${of.replace(/[<>\s]/g, encoded)}>` : plain(of);
}

function isOnTheWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
