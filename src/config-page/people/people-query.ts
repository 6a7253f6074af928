// The people of the desk as the server lists them.
import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../api.ts';

export const PEOPLE_KEY = ['people'];
const listPeople = () => read(api.people.$get());
type Listed = Awaited<ReturnType<typeof listPeople>>;

export type Person = Listed['people'][number];
export type OpenInvitation = Listed['invitations'][number];
export const peopleQuery = queryOptions({ queryKey: PEOPLE_KEY, queryFn: listPeople });
