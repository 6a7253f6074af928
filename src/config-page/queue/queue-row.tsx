// One mail of the queue: who wrote, about what, how it begins, and what makes it pressing.
import { Badge, Box, Checkbox, Group, Text } from '@mantine/core';
import { IconEye, IconNote, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ageOf, timeOf } from '../shell/ages.ts';
import { alarmNames } from '../shell/alarm-names.ts';
import { intentNames } from '../shell/intent-names.ts';
import { plural, useLanguage, useTexts } from '../shell/language.tsx';
import type { Looker } from '../shell/use-looks.ts';
import { writeMoney } from '../shell/write-money.ts';
import { texts } from './texts.ts';
import type { QueuedMail } from './use-queue.ts';

interface RowProps {
  readonly mail: QueuedMail;
  /** By the desk's clock. */
  readonly now: string;
  readonly isSelected: boolean;
  readonly canDecide: boolean;
  /** Others who look at it. */
  readonly lookers: readonly Looker[];
  /** `isRange`: with all from the one that was selected last. */
  readonly onSelect: (isRange: boolean) => void;
  readonly onFocus: () => void;
}

export function QueueRow({ mail, now, isSelected, canDecide, lookers, onSelect, onFocus }: RowProps) {
  const words = useTexts(texts);
  const who = mail.contactName || mail.contact || words.unread;
  return (
    <Box component="li" className="queue-row" data-selected={isSelected || undefined} onFocus={onFocus}>
      {canDecide && (
        <Checkbox
          size="xs"
          checked={isSelected}
          onChange={({ nativeEvent }) => onSelect('shiftKey' in nativeEvent && nativeEvent.shiftKey === true)}
          aria-label={words.select(who)}
          tabIndex={-1}
        />
      )}
      <Link to={`/mails/${mail.mailId}`} className="queue-link" data-mail={mail.mailId}>
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="sm" fw={600} truncate>
            {who}
          </Text>
          <Due mail={mail} now={now} />
        </Group>
        <Text size="sm" truncate>
          {mail.subject || words.noSubject}
          <Text span c="dimmed" inherit>
            {mail.preview && ` — ${mail.preview}`}
          </Text>
        </Text>
        <Signs mail={mail} lookers={lookers} />
      </Link>
    </Box>
  );
}

const SIGN = { size: 'sm', radius: 'sm', tt: 'none', fw: 550 } as const;

function Due({ mail: { dueAt, snoozedUntil }, now }: Pick<RowProps, 'mail' | 'now'>) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  if (snoozedUntil !== null)
    return (
      <Text size="xs" c="dimmed" className="queue-due">
        {words.sleeps(timeOf(snoozedUntil, language))}
      </Text>
    );
  const isLate = dueAt < now;
  const age = ageOf(dueAt, now, language);
  return (
    <Text size="xs" {...(isLate ? { fw: 600 } : { c: 'dimmed' })} className="queue-due">
      {isLate ? words.late(age) : words.due(age)}
    </Text>
  );
}

function Signs({ mail, lookers }: Pick<RowProps, 'mail' | 'lookers'>) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const names = useTexts(intentNames);
  const alarmWords = useTexts(alarmNames);
  const { outcome, trouble, alarms, intents, value, assignedTo, notes } = mail;
  return (
    <Group gap={6} mt={4}>
      {trouble !== null && (
        <Badge {...SIGN} style={{ backgroundColor: '#a61e1e', color: '#fff' }}>
          {words.troubles[trouble]}
        </Badge>
      )}
      {alarms.map((alarm) => (
        <Badge key={alarm} {...SIGN} variant="default" style={{ color: 'light-dark(#a61e1e, #ffa8a8)' }}>
          {alarmWords[alarm]}
        </Badge>
      ))}
      <Badge
        {...SIGN}
        variant="default"
        style={outcome === 'draft' ? { backgroundColor: '#2b5c8a', color: '#fff' } : {}}
      >
        {words[outcome]}
      </Badge>
      {intents.slice(0, 2).map((intent) => (
        <Badge key={intent} {...SIGN} variant="default">
          {names[intent]}
        </Badge>
      ))}
      {value !== null && (
        <Text size="xs" c="dimmed">
          {writeMoney(value.amount, value.currency, language)}
        </Text>
      )}
      {assignedTo !== null && (
        <Text size="xs" c="dimmed">
          {words.with(assignedTo.name)}
        </Text>
      )}
      {notes > 0 && (
        <Text size="xs" c="dimmed">
          <IconNote size={12} aria-hidden /> {plural(language, notes, words.notes)}
        </Text>
      )}
      {(['writing', 'looking'] as const).map((doing) => {
        const names = lookers.filter((one) => one.doing === doing).map(({ name }) => name);
        const Icon = doing === 'writing' ? IconPencil : IconEye;
        return names.length === 0 ? null : (
          <Text key={doing} size="xs" fw={600}>
            <Icon size={12} aria-hidden /> {words[doing](names.join(', '))}
          </Text>
        );
      })}
    </Group>
  );
}
