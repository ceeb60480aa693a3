import { date } from '@waymark/domain';
import { readDate } from '../dates/read-date.ts';
import { looksLikeDate, looksLikeEmail, looksLikeUpn } from '../table/cell-shapes.ts';
import { withoutClass } from '../words/class-in-name.ts';
import { lookUp } from '../words/look-up.ts';
import { needParts } from '../words/sen-words.ts';
import type { FieldSpec } from './field.ts';

const fullName = /^[\p{L}'’?.-]+(,\s*|\s+)[\p{L}'’?. -]+$/u;
const oneName = /^[\p{L}'’?. -]+$/u;
const phone = /^\+?[\d\s()-]{9,17}$/;
/** Only the shape is asked for here, so the century does not matter. */
const anyDay = { today: date('2049-12-31'), past: true };

function fits(spec: FieldSpec, text: string): boolean {
  switch (spec.type) {
    case 'upn':
      return looksLikeUpn(text);
    case 'email':
      return looksLikeEmail(text);
    case 'phone':
      return phone.test(text);
    case 'birth':
    case 'date':
    case 'past-date':
      return looksLikeDate(text) || readDate(text, anyDay).ok || lookUp('date-note', text).confidence === 'sure';
    case 'full-name':
      return fullName.test(withoutClass(text));
    case 'name':
      return oneName.test(withoutClass(text));
    case 'words':
      return spec.list === 'need'
        ? needParts(text).every((part) => lookUp('need', part).meaning !== null)
        : spec.list !== undefined && lookUp(spec.list, text).meaning !== null;
    case 'id':
      return text.length <= 20;
    case 'text':
      return true;
  }
}

/** How many of a column's values could be what the field holds: 0 none, 1 all. No values: 1. */
export function valueFit(spec: FieldSpec, values: readonly string[]): number {
  if (values.length === 0) return 1;
  return values.filter((value) => fits(spec, value)).length / values.length;
}
