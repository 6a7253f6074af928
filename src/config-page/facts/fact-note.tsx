// Below a fact: the line of a reply that says it, or which replies leave a gap for a person as long as it is missing.
import { Box, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { intentNames } from '../shell/intent-names.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import type { FactInReplies } from './use-facts.ts';

const LINE_CHARACTERS_MAX = 320;

/** For an input of Mantine's: what is said of the fact stands below it, and is read out with it. */
export const noted = (fact: FactInReplies | undefined, hint?: ReactNode) => ({
  description:
    fact === undefined && hint === undefined ? undefined : (
      <>
        {hint !== undefined && <div>{hint}</div>}
        <FactNote fact={fact} />
      </>
    ),
  descriptionProps: { component: 'div', fz: 'sm' } as const,
  inputWrapperOrder: ['label', 'input', 'error', 'description'] as ('label' | 'input' | 'error' | 'description')[],
});

export function FactNote({ fact }: { readonly fact: FactInReplies | undefined }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const names = useTexts(intentNames);
  if (fact === undefined) return null;
  const list = (intents: FactInReplies['intents']) =>
    words.concerned(
      new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(
        intents.map((intent) => `“${names[intent]}”`),
      ),
    );
  const question = words.questions[fact.fact];
  const leavesGap = fact.gapIntents.length > 0;
  if (!fact.isSet)
    return (
      <Text size="sm" mt={4} c="var(--mantine-color-orange-light-color)" component="div" data-fact={fact.fact}>
        {leavesGap ? words.leavesGap(question) : words.leftOut(question)}{' '}
        {list(leavesGap ? fact.gapIntents : fact.intents)}
      </Text>
    );
  return (
    <Box mt={4} data-fact={fact.fact}>
      <Text size="sm" c="dimmed" component="div">
        {words.answers(question)} {list(fact.intents)}
      </Text>
      {fact.said !== null && (
        <Text component="blockquote" size="sm" m={0} mt={4} className="fact-said">
          {cut(fact.said)}
        </Text>
      )}
    </Box>
  );
}

const cut = (line: string): string =>
  line.length > LINE_CHARACTERS_MAX ? `${line.slice(0, LINE_CHARACTERS_MAX)}…` : line;
