import type { Inflect } from './inflect.ts';

export const serbian: Inflect = () => [];
