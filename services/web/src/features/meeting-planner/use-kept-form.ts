import { useEffect, useState } from 'react';
import { useSession } from '../../session/session-context.tsx';
import { duties, emptyForm, type PlannerForm } from './planner-form.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const hasTexts = (value: unknown, names: readonly string[]): boolean =>
  isRecord(value) && names.every((name) => isText(value[name]));

/** Whether what was kept is a form of this shape still: another version of the client may have kept it. */
const isForm = (kept: unknown): kept is PlannerForm =>
  isRecord(kept) &&
  hasTexts(kept, ['kind', 'startsAt', 'endsAt', 'place']) &&
  hasTexts(kept.on, ['day', 'month', 'year']) &&
  isRecord(kept.asked) &&
  duties.every((duty) => isRecord(kept.asked) && hasTexts(kept.asked[duty], ['who', 'how'])) &&
  isTexts(kept.staffIds) &&
  isTexts(kept.contactIds);

/** A meeting as it is typed, kept in this tab until it is planned: a reload or a new sign-in finds it again. */
export const useKeptForm = (pupilId: string, provision: 'N' | 'K' | 'E', headId: string | undefined) => {
  const { drafts } = useSession();
  const name = `plan-meeting.${pupilId}`;
  const [form, setForm] = useState<PlannerForm>(() => {
    const kept = drafts.read(name);
    return isForm(kept) ? kept : emptyForm(provision, headId);
  });
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) drafts.keep(name, form);
  }, [drafts, name, form, touched]);
  return {
    form,
    change: (next: PlannerForm) => {
      setTouched(true);
      setForm(next);
    },
    forget: () => {
      setTouched(false);
      drafts.drop(name);
    },
  };
};
