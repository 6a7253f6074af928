// The mail that says that an action was carried out, for each action and language: written down in templates/snapshots/actions.md, and put
// through the ground check with what the source shows afterwards, and with what it showed before.
import { expect, test } from 'vitest';
import { checkClaims } from '../claims/check-claims.ts';
import type { Fact } from '../domain/fact.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import { listConfirmationFacts, sampleConfirmation } from './sample-confirmations.ts';
import { FULL_DESK, ORDERS, replyInput, TODAY, VOICE } from './sample-contexts.ts';
import { loadTemplates } from './sample-fixture.ts';
import { CONFIRMED_ACTIONS } from './section-input.ts';
import { writeReply } from './write-reply.ts';

type Kind = (typeof CONFIRMED_ACTIONS)[number];

const templates = loadTemplates();

const BEFORE: Record<Kind, OrderFacts> = {
  cancel: ORDERS.unshipped,
  change_address: ORDERS.unshipped,
  start_return: ORDERS.delivered,
  request_refund: ORDERS.delivered,
};

function write(kind: Kind, language: Language, formality: 'formal' | 'informal' = 'formal') {
  const confirmation = sampleConfirmation(kind, FULL_DESK);
  const voice = { ...VOICE, formality: { [language]: formality } };
  const written = writeReply(templates, replyInput(language, [], { kind: 'confirmation', confirmation, voice }));
  if (!written.ok) throw new Error(`${kind}/${language}: ${written.error.detail}`);
  return written.value;
}

const listFindings = (kind: Kind, language: Language, facts: readonly Fact[], formality?: 'informal') => {
  const { text, html } = write(kind, language, formality);
  return checkClaims({
    reply: { text, html, subject: 'Re: my order', to: [{ name: 'Maria Lopez', address: 'maria@customer.example' }] },
    language,
    facts,
    knownTitles: [],
    wordsToAvoid: [],
    today: TODAY,
    mailSubject: 'my order',
    allowedNames: [VOICE.brandName, VOICE.signature, 'Maria Lopez'],
  });
};

test('each as a whole is what its templates write', async () => {
  const out = [
    '# What a customer hears of an action that was carried out',
    '',
    'Written by `src/voice/confirmations.test.ts`.',
  ];
  for (const language of LANGUAGES)
    for (const kind of CONFIRMED_ACTIONS)
      out.push('', `## ${kind}, ${language}`, '', write(kind, language).text.trimEnd());
  await expect(`${out.join('\n')}\n`).toMatchFileSnapshot('../../templates/snapshots/actions.md');
});

test.each(CONFIRMED_ACTIONS)('%s is said where the source shows it, in every language', (kind) => {
  const facts = listConfirmationFacts(sampleConfirmation(kind, FULL_DESK));
  const findings = LANGUAGES.flatMap((language) =>
    [undefined, 'informal' as const].flatMap((formality) =>
      listFindings(kind, language, facts, formality).map(({ claim, detail }) => `${language}: ${claim}: ${detail}`),
    ),
  );
  expect(findings).toEqual([]);
});

test.each(CONFIRMED_ACTIONS)('%s is refused in every language where the source does not show it', (kind) => {
  const facts = listConfirmationFacts({ ...sampleConfirmation(kind, FULL_DESK), order: BEFORE[kind], address: null });
  const silent = LANGUAGES.filter((language) => listFindings(kind, language, facts).length === 0);
  expect(silent).toEqual([]);
});
