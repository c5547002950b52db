/** What marks a page, for the page script to find beside it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openUnmarked } from './content/cards-without-marks.ts';
import { startMarking } from './content/marking.ts';
import { readWithDictionary } from './content/read-with-dictionary.ts';

export default defineUnlistedScript(() => {
  globalThis.newsglossMarker = { openUnmarked, readWithDictionary, startMarking };
});
