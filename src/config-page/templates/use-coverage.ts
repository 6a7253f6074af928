// All templates of the desk by what they answer and in which language, as the server has them. Read by the list and by the editor.
import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../api.ts';

/** Below ['settings'], so that what is published is seen at once. */
export const coverageQuery = queryOptions({
  queryKey: ['settings', 'templates'],
  queryFn: () => read(api.templates.$get()),
});

export type TemplateRow =
  Awaited<ReturnType<NonNullable<(typeof coverageQuery)['queryFn']>>> extends {
    readonly rows: readonly (infer R)[];
  }
    ? R
    : never;
