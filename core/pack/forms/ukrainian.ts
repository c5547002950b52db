import type { Inflect } from './inflect.ts';

export const ukrainian: Inflect = () => [];
