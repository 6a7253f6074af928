// What became of one notice: how its sending stands, what mail systems said of it after it had left, and what was done about that; and why a turn was not
// told.
import { Anchor, Badge, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { timeOf } from '../shell/ages.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { useMe } from '../shell/use-me.ts';
import { reportTexts } from './report-texts.ts';
import { tellFault } from './tell-fault.ts';
import type { ListedNotice, UntoldTurn } from './use-notices.ts';

const COLORS = { bounced: 'red', delayed: 'orange', complained: 'red' } as const;

export function Fate({
  of: { state, detail, report, reportedAt, isSuppressed },
  name,
}: {
  readonly of: ListedNotice;
  /** Of the state. */
  readonly name: string;
}) {
  const words = useTexts(reportTexts);
  const { language } = useLanguage();
  return (
    <>
      <Group gap="xs">
        {state === 'failed' ? words.refused : name}
        {report !== null && (
          <Badge color={COLORS[report]} variant="light" radius="sm" tt="none" fw={550} miw="max-content">
            {words.reports[report]}
          </Badge>
        )}
      </Group>
      {report !== null && (
        <Text size="sm">
          {reportedAt !== null && `${timeOf(reportedAt, language)}: `}
          {words.said[report]} {isSuppressed && words.suppressed}
        </Text>
      )}
      {detail !== null && (
        <Text size="sm" c="dimmed">
          {detail}
        </Text>
      )}
      {state === 'unknown' && <Unclear />}
    </>
  );
}

function Unclear() {
  const words = useTexts(reportTexts);
  const maySettle = useMe()?.rights.includes('desk.read') ?? false;
  return (
    <Text size="sm" component="div">
      {maySettle ? (
        <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/health" />}>
          {words.settle}
        </Anchor>
      ) : (
        words.unclear
      )}
    </Text>
  );
}

export function WhyUntold({ of: { detail, isPersonTold }, name }: { readonly of: UntoldTurn; readonly name: string }) {
  const words = useTexts(reportTexts);
  const { language } = useLanguage();
  if (detail === null) return name;
  return (
    <>
      {name}
      <Text size="sm" c="dimmed">
        {tellFault(detail, language)}
      </Text>
      <Text size="sm">{isPersonTold ? words.personTold : words.personNotTold}</Text>
    </>
  );
}
