import type { Problem } from '@waymark/contracts';
import { useRef, useState } from 'react';
import type { FieldProblem } from '../design/error-summary/error-summary.tsx';
import { useSession } from '../session/session-context.tsx';
import { type Choice, type Clash, chosenVersion, edited, unchosen } from './clash.ts';
import { clashId, faultProblems, ownProblems } from './fault-problems.ts';
import type { FieldSpec } from './field-spec.ts';
import { merge } from './merge.ts';
import { readDraft } from './read-draft.ts';
import { changedNames, type Values } from './values.ts';

/** A record as it stands: its values, and the version that a change of it must name. */
export type Stored = { readonly values: Values; readonly version: number };

export type SendInput = {
  readonly values: Values;
  /** As they were before: a change sends only what differs. */
  readonly base: Values;
  readonly version: number;
  readonly idempotencyKey: string;
};

export type Sent = { readonly ok: true; readonly version: number } | { readonly ok: false; readonly problem: Problem };

export type FormInput = {
  /** Names the form on the page and its draft: `adult-01J…`. */
  readonly form: string;
  readonly fields: readonly FieldSpec[];
  readonly stored: Stored;
  readonly send: (input: SendInput) => Promise<Sent>;
  /** The record as it is by now, after somebody else changed it. */
  readonly reload: () => Promise<Stored>;
  readonly onSaved: (saved: { readonly before: Values; readonly after: Values; readonly version: number }) => void;
};

type State = {
  readonly values: Values;
  readonly base: Values;
  readonly version: number;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly saving: boolean;
  /** Why it was not saved, where no field is to blame. */
  readonly failure: Problem | null;
  /** What somebody else changed meanwhile. */
  readonly conflict: Clash | null;
};

const fresh = { problems: [], attempt: 0, saving: false, failure: null, conflict: null } as const;

/** A form that loses nothing: drafts outlive a closed panel, a new sign-in and somebody else's change. */
export const useForm = ({ form, fields, stored, send, reload, onSaved }: FormInput) => {
  const { drafts } = useSession();
  const [state, setState] = useState<State>(() => {
    const start = { base: stored.values, values: stored.values, version: stored.version };
    return { ...fresh, ...start, ...readDraft(drafts.read(form), stored.values) };
  });
  const lastKey = useRef<{ readonly of: string; readonly key: string }>(undefined);

  const keep = (next: State) => {
    setState(next);
    const { values } = next;
    // Until every choice is made, what is kept is of the version before: opened again, it meets the same question.
    const { base, version } =
      next.conflict !== null && unchosen(next.conflict).length > 0 ? next.conflict.before : next;
    if (changedNames(base, values).length === 0) drafts.drop(form);
    else drafts.keep(form, { values, base, version });
  };
  const changeAll = (values: Values) =>
    keep({
      ...state,
      values: { ...state.values, ...values },
      conflict: Object.entries(values).reduce<Clash | null>(
        (clash, [name, value]) => clash && edited(clash, name, value),
        state.conflict,
      ),
    });
  const change = (name: string, value: string) => changeAll({ [name]: value });
  const choose = (name: string, choice: Choice) => {
    if (state.conflict === null) return;
    const conflict = { ...state.conflict, chosen: { ...state.conflict.chosen, [name]: choice } };
    keep({ ...state, conflict, values: { ...state.values, [name]: chosenVersion(conflict, name) } });
  };

  /** The same words sent again carry the same key, so that a lost answer cannot save them twice. */
  const keyFor = (input: Omit<SendInput, 'idempotencyKey'>): string => {
    const of = JSON.stringify(input);
    if (lastKey.current?.of !== of) lastKey.current = { of, key: crypto.randomUUID() };
    return lastKey.current.key;
  };

  const settleConflict = async (now: State): Promise<void> => {
    const { values: theirs, version } = await reload();
    const merged = merge(now.base, now.values, theirs);
    if (merged.clashes.length + merged.taken.length === 0) return attempt({ ...now, base: theirs, version });
    const before = { base: now.base, version: now.version };
    const conflict = { ...merged, theirs, mine: now.values, chosen: {}, before };
    keep({ ...now, values: merged.values, base: theirs, version, saving: false, conflict, problems: [] });
  };

  const attempt = async (now: State): Promise<void> => {
    const input = { values: now.values, base: now.base, version: now.version };
    setState({ ...now, saving: true, failure: null, problems: [], conflict: null });
    const sent = await send({ ...input, idempotencyKey: keyFor(input) });
    if (sent.ok) {
      drafts.drop(form);
      return onSaved({ before: now.base, after: now.values, version: sent.version });
    }
    if (sent.problem.status === 412) return settleConflict(now);
    const problems = faultProblems(form, fields, { problem: sent.problem, values: now.values });
    const failure = problems.length === 0 && sent.problem.status !== 401 ? sent.problem : null;
    keep({ ...now, saving: false, problems, failure, conflict: null, attempt: now.attempt + 1 });
  };

  const submit = async (): Promise<void> => {
    const toChoose = state.conflict === null ? [] : unchosen(state.conflict);
    const problems = fields.flatMap((field) => {
      if (toChoose.includes(field.name))
        return [
          { field: clashId(form, field.name), message: `${field.label}: choose whether to keep yours or take theirs` },
        ];
      return ownProblems(form, field, state.values);
    });
    if (problems.length > 0) return keep({ ...state, problems, failure: null, attempt: state.attempt + 1 });
    return attempt(state);
  };

  return {
    ...state,
    change,
    changeAll,
    choose,
    submit,
    isChanged: changedNames(state.base, state.values).length > 0,
    discard: () => {
      drafts.drop(form);
      setState({ ...fresh, base: stored.values, values: stored.values, version: stored.version });
    },
  };
};
export type FormState = ReturnType<typeof useForm>;
