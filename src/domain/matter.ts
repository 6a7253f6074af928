// A matter: a mail that waits for a person, since when, until when, and who was told of it. Kept by ports/records, moved on by
// src/escalations.
import { z } from 'zod';
import { limits } from './limits.ts';

/** `draft`: a reply waits to be approved; `escalation`: a person must answer; `bounced`: our answer did not arrive; `action`: what was to be done
 * to an order was not, or nobody knows, or the customer could not be told of it; `commitment`: what our answer promised is overdue. */
export const MATTER_KINDS = ['draft', 'escalation', 'bounced', 'action', 'commitment'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** A mail has at most one open matter of each of these. */
export const matterSlot = (kind: MatterKind): 'mail' | 'bounced' | 'action' | 'commitment' =>
  kind === 'draft' || kind === 'escalation' ? 'mail' : kind;

/** The ways to tell a person. */
export const NOTICE_WAYS = ['slack', 'teams', 'mail'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

/** The name by which the routes mean a channel that was connected, or a recipient of the notifier settings. */
export const NoticeTargetName = z
  .string()
  .regex(/^[\w. -]{1,60}$/, 'a name of letters, digits, space, . _ -, at most 60');

/** Who is told: the name that the desk's notifier of that way has for a person, a team or a channel. */
export interface NoticeTarget {
  readonly kind: NoticeWay;
  readonly target: string;
}

/** `new`: it has come; `deadline`: it is past its deadline and has no backup; `backup`: the backup is told of that; `urgent`: it is
 * unanswered for limits.escalations.urgentHours. Each is told at most once a matter. */
export const NOTICE_REASONS = ['new', 'deadline', 'backup', 'urgent'] as const;
export type NoticeReason = (typeof NOTICE_REASONS)[number];

/** `telling` is written before the call; `failed`: it is certain that nobody was told, it is tried again some times; `unknown`: it may
 * have arrived and is not repeated. */
export const NOTICE_STATES = ['telling', 'told', 'failed', 'unknown'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** Whether a telling that has failed may be tried at this time: each try waits longer than the one before it. Times are ISO 8601 UTC. */
export function mayTellAgain(last: { readonly attempts: number; readonly at: string }, now: string): boolean {
  const { noticeAttemptsMax, retryMinutes } = limits.escalations;
  const minutes = retryMinutes[Math.min(last.attempts, retryMinutes.length) - 1] ?? 0;
  return last.attempts < noticeAttemptsMax && Date.parse(now) - Date.parse(last.at) >= minutes * 60_000;
}
