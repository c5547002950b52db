/** `pack stats`: what a pack holds. */
import { readDraft } from '../../core/pack/read/draft.ts';
import { packStats } from '../../core/pack/stats/stats.ts';
import { statsText } from '../../core/pack/stats/stats-text.ts';
import { judgedDay } from '../judged-day.ts';
import { readPackFolder } from '../pack-folder.ts';
import { problemCount } from './problem-count.ts';

/** Prints the figures. Throws an error in plain words, after them, where a part of the pack can't be read. */
export function stats(folder: string, on?: string): void {
  const files = readPackFolder(folder);
  const { problems } = readDraft(files);
  console.log(statsText(packStats(files, judgedDay(files, on))));
  if (problems.length > 0) throw new Error(`\n${folder}: ${problemCount(problems)}; entries that can't be read are not counted.`);
}
