/** The grounds on which a page's text may stand, and what is marked there. */

export interface Sample {
  /** Its class in `sample.css`. */
  look: string;
  /** Which mark is under the pointer, counted from the first; in one sample, for there is one pointer. */
  current?: number;
}

export const samples: Record<string, Sample> = {
  'in an article': { look: 'article' },
  'under the pointer': { look: 'article', current: 1 },
  'on a dark panel': { look: 'dark' },
  'on a tinted panel': { look: 'tinted' },
  'in pale text': { look: 'pale' },
  'on a gradient': { look: 'gradient' },
  'on a picture': { look: 'picture' },
  'in text filled with a gradient': { look: 'filled' },
};

/** What the linker would find in the words of a sample. */
export const NAMES = ['Mira Talanova', 'Rivers Commission', 'Talanova', 'ميرا تالانوفا', 'لجنة الأنهار', 'تالانوفا'];
export const DESCRIPTIONS = ['the minister of bridges', 'وزيرة الجسور'];
