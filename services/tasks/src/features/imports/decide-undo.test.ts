import { aDeadline, aFile, aNotice, anAdult, aPupil, newId } from '@waymark/test-kit';
import { describe, expect, it } from 'vitest';
import { batchOf } from './batch-of.ts';
import { decideUndo } from './decide-undo.ts';

const written = { n: 0, rowNumbers: [2] };
const before = aFile({
  pupil: aPupil({ regGroup: '1A' }),
  adults: [],
  ehcp: null,
  plans: [],
  notices: [],
  deadlines: [],
});
const mother = anAdult();
const after = { ...before, pupil: { ...before.pupil, regGroup: '1B' }, adults: [mother] };
const batch = batchOf(written, before, after);

describe('what an undo makes of a child’s file', () => {
  it('is what it was, where nobody touched it since', () => {
    expect(decideUndo(after, batch)).toEqual({ is: 'restore', file: before, kept: null });
  });

  it('takes no notice of the order of fields, nor of what an import does not write', () => {
    const { id, ...rest } = after.pupil;
    const noted = { ...after, pupil: { ...rest, id }, notices: [aNotice({ state: 'PENDING', sentAt: null })] };
    expect(decideUndo(noted, batch)).toMatchObject({ is: 'restore', kept: null });
  });

  it('keeps the row that somebody changed, and takes the others back', () => {
    const changed = { ...after, pupil: { ...after.pupil, regGroup: '1C' } };
    const decision = decideUndo(changed, batch);
    expect(decision).toMatchObject({
      is: 'restore',
      kept: 'changed-since',
      file: { adults: [], pupil: { regGroup: '1C' } },
    });
  });

  it('takes a deadline back with its facts, but not one that somebody was told of', () => {
    const deadline = aDeadline();
    const withDeadline = { ...after, deadlines: [deadline] };
    const own = batchOf(written, before, withDeadline);
    expect(decideUndo(withDeadline, own)).toMatchObject({ file: { deadlines: [] } });
    const notices = [aNotice({ obligation: `DEADLINE#${deadline.rule}#${deadline.occurrence}` })];
    expect(decideUndo({ ...withDeadline, notices }, own)).toMatchObject({ file: { deadlines: [deadline] } });
  });

  it.each(['CLAIMED', 'UNKNOWN'] as const)('keeps an adult to whom a message may have gone (%s)', (state) => {
    const recipient = { kind: 'adult' as const, id: mother.id };
    const told = { ...after, notices: [aNotice({ state, recipient, sentAt: null })] };
    expect(decideUndo(told, batch)).toMatchObject({
      kept: 'message-sent',
      file: { adults: [mother], pupil: before.pupil },
    });
  });

  it('removes a child whom the import made, unless more has come to her file', () => {
    const made = { ...before, adults: [] };
    const own = batchOf(written, null, made);
    expect(decideUndo(made, own)).toEqual({ is: 'remove' });
    expect(decideUndo({ ...made, adults: [anAdult({ id: newId.adult() })] }, own)).toEqual({
      is: 'keep',
      kept: 'added-since',
    });
    const changed = { ...made, pupil: { ...made.pupil, regGroup: '2A' } };
    expect(decideUndo(changed, own)).toEqual({ is: 'keep', kept: 'changed-since' });
  });
});
