import { pdfSchema } from '@waymark/contracts';

/** The bytes of an answer that is a file, for a caller who accepts them; null for any other answer or caller. */
export const fileResponse = (data: unknown, accept: string | undefined): Response | null => {
  if (accept?.includes('application/pdf') !== true) return null;
  const file = pdfSchema.safeParse(data);
  if (!file.success) return null;
  const { base64, fileName, mediaType } = file.data;
  return new Response(Buffer.from(base64, 'base64'), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  });
};
