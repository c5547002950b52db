/** Arranges large groups beside the page's own thread, where nobody's keys wait for it. */
import { type ArrangeTask, arrangeAll } from './arrange.ts';

addEventListener('message', ({ data }: MessageEvent<ArrangeTask>) => postMessage(arrangeAll(data)));
