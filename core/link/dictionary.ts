/** The parts into which a dictionary is cut, so that a page loads those that its text needs. */
export type Script = 'latin' | 'cyrillic' | 'other';
