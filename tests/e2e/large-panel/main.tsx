/** The panel of a page with 60 actors, before 200 events and 600 reports, as a page by itself: no pack of ours is as large. */
import { NO_EFFECT, panels } from '../../../components/panel/fixtures.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { tieViews } from '../../../components/panel/ties/fixtures.ts';
import { timelines } from '../../../components/panel/timeline/fixtures.ts';
import { englishText } from '../../../components/testing/english-text.ts';
import { mount } from '../../../components/testing/mount.tsx';
import { makeTexts } from '../../../components/text.tsx';

const crowd = panels['page with many names and reports'];
const timeline = timelines['two hundred events']?.view;
const ties = tieViews['sixty actors']?.view;
if (crowd?.state.is !== 'page' || !timeline || !ties) throw new Error('There is no fixture of a large page.');
const large = { ...crowd, state: { ...crowd.state, view: { ...crowd.state.view, timeline, ties } } };

// As in the extension: code is read and texts are made before it is known what there is to tell.
makeTexts(englishText, 'en-GB');
setTimeout(() => mount(<Panel {...large} on={NO_EFFECT} />));
