import { queryOptions } from '@tanstack/react-query';
import type { RegisterPage } from '@waymark/contracts';
import type { Api } from './create-api.ts';

type Row = RegisterPage['rows'][number];

/** The whole register of a school: its pages are read to the end, so that filters and counts never speak of a part. */
export const registerQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'register'],
    queryFn: async ({ signal }) => {
      const rows: Row[] = [];
      let cursor: string | null = null;
      do {
        const query: { limit: number; cursor?: string } = cursor === null ? { limit: 500 } : { limit: 500, cursor };
        const page: RegisterPage = await api.read('getRegister', { params: { schoolId }, query, signal });
        rows.push(...page.rows);
        cursor = page.next;
      } while (cursor !== null);
      return rows;
    },
  });
