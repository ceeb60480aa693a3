import { onDemand } from '../../pipeline/on-demand.ts';

/** Loaded together when one is first called: the words of every message in every language, and what reads and sets them. */
const load = () => import('./handlers.ts');

export const approveWords = onDemand<'approveWords'>(async () => (await load()).approveWords);
export const getTemplate = onDemand<'getTemplate'>(async () => (await load()).getTemplate);
export const getTemplates = onDemand<'getTemplates'>(async () => (await load()).getTemplates);
export const previewWords = onDemand<'previewWords'>(async () => (await load()).previewWords);
export const putWords = onDemand<'putWords'>(async () => (await load()).putWords);
export const withdrawWords = onDemand<'withdrawWords'>(async () => (await load()).withdrawWords);
