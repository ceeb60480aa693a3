import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../api/create-api.ts';

/** A school's imports, the newest first. */
export const importsQuery = (api: Api, schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'imports'],
    queryFn: async ({ signal }) => (await api.read('getImports', { params: { schoolId }, signal })).imports,
  });
