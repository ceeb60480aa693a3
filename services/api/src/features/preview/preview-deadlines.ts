import { previewDeadlines as preview } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';

/** The deadline calculator; nothing is stored. */
export const previewDeadlines: Handler<'previewDeadlines'> = async ({ body }) => ({ ok: true, data: preview(body) });
