// The words of a reply with each claim underlined: what it rests on, from which source and how old, is told on hover, on focus and on a tap.
import { Text, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { type PageLanguage, useLanguage, useTexts } from '../shell/language.tsx';
import { writeAge, writeFactName, writeFactValue, writeTime } from './format.ts';
import { texts } from './texts.ts';
import type { Draft, Fact } from './use-mail.ts';

export function ClaimText({ draft, facts }: { readonly draft: Draft; readonly facts: readonly Fact[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, facts: rests } of draft.claims) {
    if (start < at) continue;
    parts.push(draft.text.slice(at, start));
    const known = rests.flatMap((n) => facts[n] ?? []);
    parts.push(<Claim key={start} words={draft.text.slice(start, end)} facts={known} />);
    at = end;
  }
  parts.push(draft.text.slice(at));
  return (
    <Text component="div" size="sm" className="mail-text" lang={draft.language === '' ? undefined : draft.language}>
      {parts}
    </Text>
  );
}

function Claim({ words: said, facts }: { readonly words: string; readonly facts: readonly Fact[] }) {
  const { language } = useLanguage();
  const words = useTexts(texts);
  if (facts.length === 0) return said;
  return (
    <Tooltip
      multiline
      maw={360}
      openDelay={120}
      withArrow
      events={{ hover: true, focus: true, touch: true }}
      label={facts.map((fact) => (
        <div key={`${fact.name} ${fact.value}`} className="mail-fact">
          <strong>{writeFactValue(fact, language)}</strong> {writeFactName(fact)}
          <br />
          {describeOrigin(fact, language, words)}
        </div>
      ))}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its facts are told on focus too */}
      <span className="mail-claim" tabIndex={0}>
        {said}
      </span>
    </Tooltip>
  );
}

export const describeOrigin = (
  { source, asOf }: Pick<Fact, 'source' | 'asOf'>,
  language: PageLanguage,
  words: { readonly says: string; readonly asOf: string },
): string => `${source} ${words.says}, ${words.asOf} ${writeTime(asOf, language)} (${writeAge(asOf, language)})`;
