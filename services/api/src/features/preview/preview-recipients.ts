import { previewRecipients as preview } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';

/** Who may be told; nothing is stored. An array of inputs gives an array of outputs. */
export const previewRecipients: Handler<'previewRecipients'> = async ({ body }) => ({ ok: true, data: preview(body) });
