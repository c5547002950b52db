import type { Inflect } from './inflect.ts';

export const russian: Inflect = () => [];
