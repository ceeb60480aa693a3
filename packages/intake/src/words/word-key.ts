import { searchKey } from '@waymark/domain';

/** What two writings of one word share: no accents, case, brackets or marks. "K - SEN Support" is `k sen support`. */
export function wordKey(text: string): string {
  return searchKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
