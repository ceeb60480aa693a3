import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DateField } from '../date-field/date-field.tsx';
import { noDate } from '../date-field/date-parts.ts';
import { TextArea } from '../text-area/text-area.tsx';
import { TextField } from '../text-field/text-field.tsx';

it('ties a field to its label, its hint and its error', () => {
  const html = renderToStaticMarkup(
    <TextField
      id="email"
      label="Email address"
      hint="Work address"
      error="Enter an email address"
      value=""
      onChange={() => {}}
    />,
  );
  expect(html).toContain('<label class="field__label" for="email">Email address</label>');
  expect(html).toContain('aria-describedby="email-hint email-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('<span class="visually-hidden">Error: </span>Enter an email address');
});

it('says nothing of errors where there are none', () => {
  const html = renderToStaticMarkup(<TextField id="name" label="Name" value="" onChange={() => {}} />);
  expect(html).not.toContain('aria-invalid');
  expect(html).not.toContain('aria-describedby');
});

it('marks only the box of a date that is wrong', () => {
  const html = renderToStaticMarkup(
    <DateField
      id="due"
      label="Due"
      error="The year must have four numbers"
      wrong={['year']}
      value={noDate}
      onChange={() => {}}
    />,
  );
  expect(html.match(/aria-invalid="true"/g)).toHaveLength(1);
  expect(html).toMatch(/id="due-year"[^>]*aria-invalid="true"/);
});

it('counts characters that are left, and those too many', () => {
  const count = (value: string) =>
    renderToStaticMarkup(<TextArea label="Note" limit={5} value={value} onChange={() => {}} />);
  expect(count('abcd')).toContain('1 character left');
  expect(count('abcde')).toContain('0 characters left');
  expect(count('abcdef')).toContain('1 character too many');
});
