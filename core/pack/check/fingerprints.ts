/** Fingerprints: comparable only with the salt by which they were made. */
import type { Problem } from '../problem.ts';
import type { Draft } from '../read/draft.ts';

export function fingerprintProblems({ head, fingerprints }: Draft): Problem[] {
  const [first] = fingerprints;
  if (head === null || head.value.salt !== undefined || first === undefined) return [];
  return [
    {
      file: head.file,
      place: 'salt',
      what: `${first.file} holds fingerprints, and there is no salt to compare them by`,
      remedy: 'put back the salt by which they were made, or empty that list and make them anew with `pack fingerprint`',
    },
  ];
}
