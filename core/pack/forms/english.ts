import type { Inflect } from './inflect.ts';

export const english: Inflect = () => [];
