import { useQuery } from '@tanstack/react-query';
import type { WordsPreview } from '@waymark/contracts';
import { useEffect, useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import type { Values } from '../../forms/values.ts';
import type { WordsOf } from './words-query.ts';
import { type MessageWords, questionAt } from './words-values.ts';

export type Reader = 'mum' | 'dad' | 'young-person' | 'professional';

const pause = 500;

/** What was typed, once the typing has paused. */
const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

export type Previewed = {
  /** The last answer, until a newer one has come. */
  readonly preview: WordsPreview | undefined;
  /** It is of the words as they stand. */
  readonly isCurrent: boolean;
  readonly failed: boolean;
};

type Answered = { readonly start: MessageWords; readonly values: Values; readonly fields: readonly FieldSpec[] };

/** The findings at the questions of the form that they are about, and called as the form calls them. */
export const placed = (previewed: Previewed, { start, values, fields }: Answered): Previewed => {
  if (previewed.preview === undefined) return previewed;
  const asked = questionAt(start, values);
  const findings = previewed.preview.findings.map((finding) => {
    const path = asked.get(finding.path) ?? finding.path;
    const label = fields.find(({ name }) => name === path)?.label;
    return { ...finding, path, where: label ?? finding.where };
  });
  return { ...previewed, preview: { ...previewed.preview, findings } };
};

/** What the API says of the words as they stand, a moment after the last key: what is wrong, and how the message looks. */
export const usePreview = (of: WordsOf, words: MessageWords, reader: Reader): Previewed => {
  const api = useApi();
  const asked = JSON.stringify({ words, reader });
  const settled = useSettled(asked);
  const { data, isError, isPlaceholderData } = useQuery({
    queryKey: ['words-preview', of.template, of.language, settled],
    queryFn: ({ signal }) => {
      const body: { words: MessageWords; reader: Reader } = JSON.parse(settled);
      return api.read('previewWords', { params: of, body, signal });
    },
    placeholderData: (before) => before,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  return { preview: data, isCurrent: settled === asked && !isPlaceholderData, failed: isError };
};
