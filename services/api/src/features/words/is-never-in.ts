import { languagesOf } from '@waymark/domain';
import type { PathIds } from '../../pipeline/path-ids.ts';

/** Whether the message is never in that language, so that nothing is there: professionals are written to in English. */
export const isNeverIn = ({ template, language }: Pick<PathIds, 'template' | 'language'>): boolean =>
  !languagesOf(template).includes(language);
