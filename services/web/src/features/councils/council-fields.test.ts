import { expect, it } from 'vitest';
import { councilOf, councilValues } from './council-fields.ts';

const settings = {
  name: 'York',
  meetingBufferWeeks: 6,
  formUrl: 'https://www.york.gov.uk/review',
  consultation: { days: 15, counted: 'working' as const },
  contactNote: null,
};

it('shows what is kept and sends it back as it was', () => {
  const { name: _, ...body } = settings;
  expect(councilOf(councilValues({ settings }))).toEqual(body);
  const silent = { ...settings, consultation: null };
  expect(councilOf(councilValues({ settings: silent })).consultation).toBeNull();
});

it('sends no days where the council has said none, whatever was typed before', () => {
  expect(councilOf({ ...councilValues({ settings }), counted: 'none' }).consultation).toBeNull();
});
