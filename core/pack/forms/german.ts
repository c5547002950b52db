import type { Inflect } from './inflect.ts';

export const german: Inflect = () => [];
