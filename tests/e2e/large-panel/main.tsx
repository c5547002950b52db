/** The panel of a page with 60 actors, before 200 events and 600 reports, as a page by itself: no pack of ours is as large. */
import { panels } from '../../../components/panel/fixtures.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { englishText } from '../../../components/testing/english-text.ts';
import { mount } from '../../../components/testing/mount.tsx';
import { makeTexts } from '../../../components/text.tsx';

const large = panels['page with many names and reports'];
if (!large) throw new Error('There is no fixture of a large panel.');

/** There is no page and no extension here: what is done has no effect. */
const on = {
  onGo() {},
  onShow: async () => true,
  onKeep: async () => null,
  onExport: async () => true,
  onCopy: async () => true,
  onMark() {},
  onReload() {},
  onAskPermission() {},
};

// As in the extension: code is read and texts are made before it is known what there is to tell.
makeTexts(englishText, 'en-GB');
setTimeout(() => mount(<Panel {...large} on={on} />));
