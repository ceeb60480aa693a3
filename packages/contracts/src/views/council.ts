import { importIdSchema, laSettingsSchema } from '@waymark/domain';
import * as z from 'zod';

/** One local authority: what was agreed with it, or what the law alone needs where nothing was; at version 0 nothing is kept. */
export const councilViewSchema = z.strictObject({
  version: z.int(),
  settings: laSettingsSchema,
  /** The schools of the trust that lie in it. */
  schools: z.array(z.string()),
});
export type CouncilView = z.infer<typeof councilViewSchema>;

export const councilsViewSchema = z.strictObject({ mayChange: z.boolean(), councils: z.array(councilViewSchema) });
export type CouncilsView = z.infer<typeof councilsViewSchema>;

export const councilInputSchema = laSettingsSchema.omit({ name: true });

/** As it was saved; `recomputeId` where children's dates follow from what changed. */
export const councilSavedSchema = councilViewSchema
  .pick({ version: true, settings: true })
  .extend({ recomputeId: importIdSchema.nullable() });
export type CouncilSaved = z.infer<typeof councilSavedSchema>;
