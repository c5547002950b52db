import type { Inflect } from './inflect.ts';

export const french: Inflect = () => [];
