import { describe, expect, it } from 'vitest';
import { mainstreamByDefault, readGiasPhase, sencoRequiredByDefault } from './phase.ts';

describe('the phase of a school', () => {
  it.each([
    ['Primary', 'primary'],
    ['Middle deemed primary', 'primary'],
    ['Secondary', 'secondary'],
    ['Middle deemed secondary', 'secondary'],
    ['All-through', 'all-through'],
    ['All through', 'all-through'],
    ['Nursery', 'nursery'],
    ['16 plus', 'post-16'],
    ['Special', 'special'],
    ['Academy special converter', 'special'],
    ['Pupil referral unit', 'alternative-provision'],
    ['Academy alternative provision sponsor led', 'alternative-provision'],
  ])('%s is %s', (words, phase) => {
    expect(readGiasPhase(words)).toBe(phase);
  });

  it('is not guessed', () => {
    expect(readGiasPhase('Not applicable')).toBeNull();
  });

  it('needs a SENCO where the Act names it, and a strategy only where the grant does', () => {
    expect(sencoRequiredByDefault).toMatchObject({ nursery: true, primary: true, special: false });
    expect(mainstreamByDefault).toMatchObject({ nursery: false, primary: true, special: false });
  });
});
