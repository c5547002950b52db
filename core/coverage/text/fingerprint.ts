/** A text by which it is known again, and from which it can't be rebuilt: of a pack's reports, and of the articles that the reader keeps. */
export { Fingerprint } from '../../pack/schema/fingerprint.ts';

/** Salts the fingerprints of the articles that the reader keeps. They meet no others, and leave the browser in the reader's own file alone: one salt for all will do. */
export const KEPT_SALT = 'kept';
