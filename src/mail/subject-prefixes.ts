// The prefixes that clients put in front of a subject when they forward or reply, in the languages seen in the wild.
// Called by separate-quotes.ts.

const FORWARD =
  /^\s{0,20}(?:\[[^\]]{1,60}\]\s{0,5})?(?:fwd?|fw|wg|wtr|tr|rv|i|enc|doorst|reenv|vb|pd|ilt)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]/iu;
const REPLY =
  /^\s{0,20}(?:\[[^\]]{1,60}\]\s{0,5})?(?:re|aw|antw|antwort|rép|rep|resp|res|r|rif|sv|vs|odp|vá|ynt|回复|答复)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?[:：]/iu;

/** True where the outermost prefix is that of a forwarded mail: "Fwd: Re: order" but not "Re: Fwd: order". */
export function isForwardSubject(subject: string): boolean {
  return FORWARD.test(subject);
}

export function isReplySubject(subject: string): boolean {
  return REPLY.test(subject);
}
