/** Names that are letters: `NATO`, `U.S.`, and with a case behind a hyphen `BE-së`, `UN-a`. */

/** All capitals and stops. */
export const isLetters = (name: string): boolean => /^[\p{Lu}.]+$/u.test(name);

/** The name without the case that is hung on it. */
export const withoutCase = (name: string): string => name.replace(/-\p{Ll}+$/u, '');
