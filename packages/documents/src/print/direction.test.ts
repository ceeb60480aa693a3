import { describe, expect, it } from 'vitest';
import { drawnOrder, isolated, levelsOf, seenOrder, withFiguresInOrder, withoutMarks } from './direction.ts';

/** The text as the eye meets it from the left. */
const seen = (text: string, dir: 'ltr' | 'rtl'): string =>
  withoutMarks(
    seenOrder(text, levelsOf(text, dir), 0, text.length)
      .map((at) => text[at])
      .join(''),
  );

describe('text among right-to-left words', () => {
  it('shows a telephone number in its own order', () => {
    expect(seen('فون 01234 567890', 'rtl')).toContain('567890 01234');
    expect(seen(withFiguresInOrder('فون 01234 567890', 'rtl'), 'rtl')).toContain('01234 567890');
    expect(seen(withFiguresInOrder('تاریخ 13-05-2027', 'rtl'), 'rtl')).toContain('13-05-2027');
  });

  it('leaves left-to-right text as it is', () => {
    expect(withFiguresInOrder('Call 01234 567890', 'ltr')).toBe('Call 01234 567890');
  });

  it('keeps a value together beside its label', () => {
    expect(seen(`کہاں: ${isolated('Room 4 (hall)', 'rtl')}`, 'rtl').startsWith('Room 4 (hall)')).toBe(true);
  });

  it('reads a value that is made of isolates from where the text around it is read', () => {
    const value = '\u2068جمعرات، 11 فروری، 2027\u2069، \u206814:00 سے 15:00 تک\u2069';
    const first = [...'کب: جمعرات'].reverse().join('');
    expect(seen(`کب: ${isolated(value, 'rtl')}`, 'rtl').endsWith(first)).toBe(true);
    expect(seen(`When: ${isolated('\u2068Thursday\u2069, \u20682pm\u2069', 'ltr')}`, 'ltr')).toBe(
      'When: Thursday, 2pm',
    );
  });
});

describe('what is handed to the font', () => {
  it.each([
    ['words that the shaper turns', 'میٹنگ', 1, 'میٹنگ'],
    ['brackets and points that it does not', '(.', 1, '.)'],
    ['figures of the Arabic script that it would turn wrongly', '۱۲۳', 2, '۳۲۱'],
    ['figures', '2027', 2, '2027'],
    ['Latin words', 'Room 4', 0, 'Room 4'],
    ['marks that nobody sees', '\u2068Sam\u2069', 2, 'Sam'],
  ])('%s', (_, text, level, drawn) => {
    expect(drawnOrder(text, level)).toBe(drawn);
  });
});
