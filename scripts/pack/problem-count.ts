import type { Problem } from '../../core/pack/problem.ts';

export function problemCount({ length }: readonly Problem[]): string {
  return `${length} ${length === 1 ? 'problem' : 'problems'}`;
}
