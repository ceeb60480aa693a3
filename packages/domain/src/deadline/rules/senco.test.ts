import { describe, expect, it } from 'vitest';
import { ask, due, noted } from '../test/ask.ts';

const spell = (from: string, to: string | null = null, relevantSchool: boolean | null = true) => ({
  from,
  to,
  relevantSchool,
});
const senco = (spells: unknown[], qualifications?: unknown) => ({ kind: 'senco', spells, qualifications });
const rules = (subject: Record<string, unknown>, asOf = '2026-11-23') =>
  ask(subject, { asOf }).deadlines.map(({ rule }) => rule);
const both = ['SENCO_LATEST_START', 'SENCO_QUALIFICATION'];

describe('SENCO_QUALIFICATION and SENCO_LATEST_START', () => {
  it.each([
    ['2023-08-31', '2026-08-31', '2024-10-31'],
    ['2023-09-01', '2026-09-01', '2024-11-01'],
    ['2023-09-02', '2026-09-02', '2024-11-02'],
    ['2024-02-29', '2027-02-28', '2025-04-28'],
    ['2024-01-15', '2027-01-15', '2025-03-15'],
    ['2023-12-31', '2026-12-31', '2025-02-28'],
  ])('SENCO since %s', (from, qualification, start) => {
    expect(due('SENCO_QUALIFICATION', senco([spell(from)]))).toBe(qualification);
    expect(due('SENCO_LATEST_START', senco([spell(from)]))).toBe(start);
  });

  it('count from the first relevant spell, whatever came between and in whatever order they stand', () => {
    const spells = [spell('2025-09-01'), spell('2020-09-01', '2021-07-31'), spell('2018-09-01', '2019-08-31', false)];
    expect(due('SENCO_QUALIFICATION', senco(spells))).toBe('2023-09-01');
  });

  it.each([
    ['2009-08-31', []],
    ['2009-09-01', []],
    ['2009-09-02', both],
  ])('SENCO since %s: %j', (from, expected) => {
    expect(rules(senco([spell(from)]))).toEqual(expected);
  });

  it.each([
    ['2026-11-22', []],
    ['2026-11-23', both],
    ['2026-11-24', both],
    [null, both],
  ])('a spell that ends on %s: %j', (to, expected) => {
    expect(rules(senco([spell('2023-09-01', to)]))).toEqual(expected);
  });

  it('ask nothing outside relevant schools', () => {
    expect(rules(senco([spell('2023-09-01', null, false)]))).toEqual([]);
    expect(rules(senco([spell('2023-09-01', null, null)]))).toEqual([]);
    expect(rules(senco([spell('2020-09-01', '2021-08-31'), spell('2023-09-01', null, false)]))).toEqual([]);
    expect(rules(senco([]))).toEqual([]);
  });
});

describe('a qualification that is held', () => {
  const inPost = [spell('2023-09-01')];
  const nasenco = (startedOn: string | null, completedOn: string | null) => [
    { kind: 'NASENCO', startedOn, completedOn },
  ];
  const npq = (completedOn: string | null) => [{ kind: 'NPQ', startedOn: '2025-11-01', completedOn }];

  it.each([
    ['2026-11-22', []],
    ['2026-11-23', []],
    ['2026-11-24', both],
    [null, both],
  ])('an NPQ completed on %s, asked on 23 November 2026: %j', (completedOn, expected) => {
    expect(rules(senco(inPost, npq(completedOn)))).toEqual(expected);
  });

  it.each([
    ['2024-08-31', []],
    ['2024-09-01', both],
    ['2024-09-02', both],
  ])('a NASENCO started on %s: %j', (startedOn, expected) => {
    expect(rules(senco(inPost, nasenco(startedOn, '2026-07-01')))).toEqual(expected);
  });

  it.each([
    ['2027-08-31', []],
    ['2027-09-01', both],
    ['2027-09-02', both],
  ])('a NASENCO completed on %s: %j', (completedOn, expected) => {
    expect(rules(senco(inPost, nasenco('2023-10-01', completedOn)), '2027-12-01')).toEqual(expected);
  });

  it('was started before the change if it was completed before it', () => {
    expect(rules(senco(inPost, nasenco(null, '2017-06-30')))).toEqual([]);
    expect(rules(senco(inPost, nasenco(null, '2025-06-30')))).toEqual(both);
  });

  it('may be any one of several', () => {
    expect(rules(senco(inPost, [...nasenco('2024-09-01', '2026-07-01'), ...npq('2026-07-01')]))).toEqual([]);
  });
});

describe('EARLIER_SERVICE', () => {
  const since2025 = spell('2025-09-01');

  it.each([
    [[spell('2023-09-01', '2024-08-31')], []],
    [[spell('2023-09-01', '2024-09-01')], ['EARLIER_SERVICE']],
    [[spell('2021-09-01', '2022-03-31'), spell('2023-09-01', '2024-01-31')], []],
    [[spell('2021-09-01', '2022-03-31'), spell('2023-09-01', '2024-03-31')], ['EARLIER_SERVICE']],
    [[spell('2021-09-01', '2023-08-31', false)], []],
    [[spell('2023-09-01', '2024-02-29'), spell('2023-09-01', '2024-02-29')], []],
    [[spell('2024-01-01')], ['EARLIER_SERVICE']],
    [[], []],
  ])('after %j and before a spell since September 2025: %j', (earlier, expected) => {
    const subject = senco([...earlier, since2025]);
    expect(noted(subject)).toEqual(expected);
    expect(rules(subject)).toEqual(both);
  });

  it('is not noted of whoever holds a qualification', () => {
    const held = [{ kind: 'NPQ', completedOn: '2026-01-01' }];
    expect(noted(senco([spell('2021-09-01', '2023-08-31'), since2025], held))).toEqual([]);
  });
});
