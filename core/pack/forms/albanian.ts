import type { Inflect } from './inflect.ts';

export const albanian: Inflect = () => [];
