import { onDemand } from '../../pipeline/on-demand.ts';

/** Loaded together when one is first called: the words of every message, and what sets them on paper. */
const load = () => import('./handlers.ts');

export const getLetters = onDemand<'getLetters'>(async () => (await load()).getLetters);
export const getNoticeLetter = onDemand<'getNoticeLetter'>(async () => (await load()).getNoticeLetter);
export const getTaskLetter = onDemand<'getTaskLetter'>(async () => (await load()).getTaskLetter);
export const printLetters = onDemand<'printLetters'>(async () => (await load()).printLetters);
