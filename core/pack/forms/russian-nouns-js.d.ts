/** What is used of the library, which comes without types. */
declare module 'russian-nouns-js' {
  interface Lemma {
    text: string;
    /** `Gender` in Russian words. */
    gender: string;
    animate?: boolean;
  }

  interface RussianNouns {
    Gender: Record<'MASCULINE' | 'FEMININE' | 'NEUTER', string>;
    Case: Record<'NOMINATIVE' | 'GENITIVE' | 'DATIVE' | 'ACCUSATIVE' | 'INSTRUMENTAL' | 'PREPOSITIONAL', string>;
    createLemma(lemma: Lemma): Lemma;
    Engine: new () => {
      /** The forms of one case, the commonest first. */
      decline(lemma: Lemma, grammaticalCase: string): string[];
    };
  }

  const library: RussianNouns;
  export default library;
}
