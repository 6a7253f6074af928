// Where a message of ours stands, by its folder and what it carries. Called by outgoing.ts and send-draft.ts.
import { limits } from '../../src/domain/limits.ts';
import type { GraphMailClient } from './client.ts';
import { Folder, type GraphMessage, propertyOf, queryOf } from './translate.ts';

const PLACES = ['inbox', 'outbox', 'deleteditems'] as const;
/** By the folder's id. */
export type Places = ReadonlyMap<string, (typeof PLACES)[number]>;

/** The surest first: a sent copy says more than a draft beside it. */
export const STANDINGS = ['sent', 'cannot_tell', 'draft', 'deleted'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Ids of folders never change, so they are asked for once. */
export function createPlaces(client: GraphMailClient): () => Promise<Places> {
  let asked: Promise<Places> | null = null;
  const ask = async (): Promise<Places> => {
    const pairs = PLACES.map(async (place) => {
      const path = `${client.root}/mailFolders/${place}${queryOf({ $select: 'id' })}`;
      return [(await client.read(Folder, { method: 'GET', path })).id, place] as const;
    });
    return new Map(await Promise.all(pairs));
  };
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}

/** A send of it began a moment ago: it may leave at any time. */
const isClaimed = (message: GraphMessage, nowMs: number): boolean =>
  nowMs - Number(propertyOf(message, 'claim') ?? 0) < limits.outlook.claimSeconds * 1_000;

/** Null: half made, or a copy that came to ourselves. */
export function standingOf(message: GraphMessage, places: Places, nowMs: number): Standing | null {
  const place = places.get(message.parentFolderId ?? '');
  if (place === 'outbox') return 'cannot_tell';
  if (message.isDraft !== true) return place === 'inbox' ? null : 'sent';
  if (place === 'deleteditems') return 'deleted';
  if (propertyOf(message, 'seal') === null) return null;
  return isClaimed(message, nowMs) ? 'cannot_tell' : 'draft';
}
