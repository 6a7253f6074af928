// Characters that people do not write to an order desk: chat markup, tool calls, JSON with keys, prompt fences. Whoever
// writes them speaks to a machine. Called by find-alarms.ts. Every quantifier is bounded.

interface Syntax {
  readonly pattern: RegExp;
  /** It matches nothing that has none of these: most mails have none, and are not searched for the rest. */
  readonly needs: readonly string[];
}

const MACHINE_SYNTAX: readonly Syntax[] = [
  {
    needs: ['<', '['],
    pattern:
      /<\|[a-z_]{2,30}\|>|<\/?(?:system|assistant|user|instructions?|prompt|email|summary|tool_call|function_calls?|information|admin|important|action|tasks?|destination|payload|procedure|directive)\b[^>\n]{0,80}>|\[[/#]?(?:END|BEGIN|START|CREATE|SEND|NEW)[ _A-Z]{0,20}\]|\[\/?(?:INST|SYS|SYSTEM|INSTRUCTIONS?|ADMIN)\]|<<\/?SYS>>/i,
  },
  {
    needs: ['{'],
    pattern: /\{\s{0,10}\\?["'][\w -]{1,40}\\?["']\s{0,5}:/,
  },
  {
    needs: [],
    pattern:
      /(?:^|\n)[ \t>#*=~-]{1,20}(?:system|assistant|instructions?|directives?|prompt|admin|developer|override|sistema|systeem|système)\b[ \t]{0,3}(?:message|prompt|note|override|mensaje|nachricht|bericht)?[ \t]{0,3}[:#*=~-]/i,
  },
  {
    needs: [':'],
    pattern: /(?:^|\n)\s{0,5}(?:system|assistant|developer)\s{0,3}:\s{0,3}\S/i,
  },
  {
    needs: ['call', '_', 'Email', 'Refund'],
    pattern:
      /\b(?:function|tool)_?call\b|\b(?:send_email|issue_refund|update_address|execute_action|run_tool|get_customer|sendEmail|issueRefund)\b/,
  },
  {
    needs: ['='],
    pattern: /(?:^|\s)[A-Za-z0-9+/]{48,2000}={1,2}(?:\s|$)/,
  },
  {
    needs: ['{'],
    pattern: /\$\{[^}\n]{1,60}\}|\{\{[^}\n]{1,60}\}\}|\{%[^%\n]{1,60}%\}/,
  },
];
const EVIDENCE_CHARACTERS_MAX = 80;

/** The first such piece of the text, or null. */
export function findMachineSyntax(text: string): string | null {
  for (const { pattern, needs } of MACHINE_SYNTAX) {
    if (needs.length > 0 && !needs.some((piece) => text.includes(piece))) continue;
    const match = pattern.exec(text);
    if (match !== null) return match[0].trim().slice(0, EVIDENCE_CHARACTERS_MAX);
  }
  return null;
}
