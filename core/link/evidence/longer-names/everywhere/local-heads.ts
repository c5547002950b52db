import type { Heads } from './heads.ts';

/** Kinds of streets and institutions in Serbian and Albanian, which texts in other languages leave untranslated (`in the Rruga Ibrahim Rugova`). */
export const LOCAL_HEADS: Heads = {
  beside: `
    rruga rruges sheshi bulevardi shkolla ulica ulici bulevar trg kafana skola hotel radiotelevizija telekom klub er
  `,
  joined: `
    universiteti banka muzeu radiotelevizioni gazeta shkolla klubi univerzitet muzej radiotelevizija
  `,
  after: `
    polje polja polju поље поља пољу universiteti univerzitet banka muzeu muzej festival klub
  `,
};
