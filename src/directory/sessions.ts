// Where a person is signed in, and ending that. better-auth makes the sessions; their tokens never leave it. Opened by open-directory.ts.
import { limits } from '../domain/limits.ts';
import type { PeopleDatabase } from './people-database.ts';

export interface Session {
  readonly id: string;
  /** What the browser called itself; null where it said nothing. */
  readonly userAgent: string | null;
  readonly since: string;
  /** To the day. */
  readonly lastSeen: string;
}

export interface Sessions {
  /** Newest first; at most limits.page.sessionsShown. */
  listOf(memberId: string): readonly Session[];
  /** False where the person has no such session. */
  end(memberId: string, sessionId: string): boolean;
  /** How many were ended; `kept: null` ends all. */
  endAllBut(memberId: string, kept: string | null): number;
}

interface SessionRow {
  readonly id: string;
  readonly userAgent: string | null;
  readonly createdAt: string | number;
  readonly updatedAt: string | number;
  readonly expiresAt: string | number;
}
const timeOf = (kept: string | number): string => new Date(kept).toISOString();

/** `noteEnd` hears of each person of whom a session ended. */
export function openSessions(database: PeopleDatabase, noteEnd: (memberId: string) => void): Sessions {
  const list = database.prepare<[string, number], SessionRow>(
    'select * from session where userId = ? order by createdAt desc, id limit ?',
  );
  const remove = database.prepare<[string, string]>('delete from session where userId = ? and id = ?');
  const removeOthers = database.prepare<[string, string]>('delete from session where userId = ? and id <> ?');
  function counted(memberId: string, ended: number): number {
    if (ended > 0) noteEnd(memberId);
    return ended;
  }
  return {
    listOf: (memberId) =>
      list
        .all(memberId, limits.page.sessionsShown)
        // better-auth goes by the machine's time.
        .filter(({ expiresAt }) => new Date(expiresAt).getTime() > Date.now())
        .map(({ id, userAgent, createdAt, updatedAt }) => ({
          ...{ id, userAgent: userAgent || null },
          ...{ since: timeOf(createdAt), lastSeen: timeOf(updatedAt) },
        })),
    end: (memberId, sessionId) => counted(memberId, remove.run(memberId, sessionId).changes) > 0,
    endAllBut: (memberId, kept) => counted(memberId, removeOthers.run(memberId, kept ?? '').changes),
  };
}
