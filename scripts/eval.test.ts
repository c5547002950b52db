import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtureFiles } from '../core/pack/fixture.ts';
import { workbench } from './pack/workbench.ts';

const SCRIPT = join(import.meta.dirname, 'eval.ts');
const bench = workbench();
afterAll(() => bench.remove());

/** A small pack, so that a run is one of moments. */
const PACK = join(bench.folder, 'port-anselm');
bench.write('port-anselm', fixtureFiles());

/** One name of two is found, one is none of the pack's; the trap is kept. */
const GOLD = join(bench.folder, 'gold');
mkdirSync(GOLD);
writeFileSync(
  join(GOLD, 'd01.txt'),
  'id: d01\nlang: en\ndate: 2023-05-30\ngenre: news\n---\n⟦Bruno Okafor|bruno-okafor⟧ spoke, and so did the ⟦gardener|ada-lindqvist⟧ on a green ⟦hill|-⟧.\n',
);

function run(...args: string[]) {
  return spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
}

describe('npm run eval', () => {
  it('scores a folder of texts, with its faults and its peers, and leaves the document alone', () => {
    const { status, stdout } = run('--gold', GOLD, '--pack', PACK);
    expect(stdout).toContain('MISSED d01 en ada-lindqvist: …Bruno Okafor spoke, and so did the [gardener] on a green');
    expect(stdout).toMatch(/\nall +1 +1 +0 +1 .* 1 of 1\n/);
    expect(stdout).toMatch(/\nNewsgloss +linker +1 +0 +1 /);
    expect(stdout).toMatch(/\nwink-nlp, custom entities +name finder +1 +0 +1 /);
    expect(stdout).not.toContain('accuracy.md');
    expect(status).toBe(0);
  });

  it('ends with 1 below a floor', () => {
    const reach = (recall: string) => run('--gold', GOLD, '--pack', PACK, '--no-peers', '--min-recall', recall).status;
    expect(reach('0.5')).toBe(0);
    expect(reach('0.6')).toBe(1);
  });

  it.each([
    [['--min-recall', '2'], '--min-recall takes a number'],
    [['--gold', import.meta.dirname, '--pack', PACK], 'no gold texts'],
    [['--gold', GOLD, '--pack', PACK, '--lang', 'xx'], 'no text in xx'],
    [['--golden'], 'Did you mean --gold'],
  ])('refuses %j with 2', (args, message) => {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
