import * as z from 'zod';
import { type CadenceStep, cadenceStepSchema } from '../file/cadence-step.ts';
import { meetingKindSchema } from '../file/meeting.ts';

/** More than anybody reads, and little enough to be kept with every meeting. */
export const mostSteps = 40;

/** A school's own cadence for meetings of a kind; `steps` null: it uses the one that everybody starts with. */
export const schoolCadenceSchema = z.strictObject({
  kind: meetingKindSchema,
  steps: z.array(cadenceStepSchema).max(mostSteps).nullable(),
});
export type SchoolCadence = z.infer<typeof schoolCadenceSchema>;

const written = (steps: readonly CadenceStep[]): string =>
  JSON.stringify(
    steps
      .map((each) => {
        const what = each.to === 'school' ? each.task : each.template;
        return JSON.stringify([
          ...[each.to, each.step, what, each.day, each.unit ?? null, each.move ?? null, each.uselessAfterDay],
        ]);
      })
      .sort(),
  );

/** Whether both say the same, in whatever order. */
export const isSameCadence = (a: readonly CadenceStep[], b: readonly CadenceStep[]): boolean =>
  written(a) === written(b);
