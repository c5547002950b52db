import type { Inflect } from './inflect.ts';

export const macedonian: Inflect = () => [];
