// Every rule as a sentence, in order: on and off, moved by keyboard or by hand, edited, and marked where it can never decide.
import { Alert, Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { limits } from '../../domain/limits.ts';
import { describeRule } from '../../policy/describe-rule.ts';
import { findConflicts, type RuleConflict } from '../../policy/find-conflicts.ts';
import { parsePolicyFile, type WrittenRule, writePolicy } from '../../policy/policy.ts';
import { api, read } from '../api.ts';
import { useEditor, useSetting } from '../settings/use-setting.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { RuleRow } from './rule-row.tsx';
import { texts } from './texts.ts';

export function RuleList() {
  const setting = useSetting('policy');
  const text = setting.text ?? '';
  const rules = useMemo(() => parsePolicyFile(text), [text]);
  const words = useTexts(texts);
  const { mayPublish } = useEditor();
  if (rules.ok) return <Listed rules={rules.value} onChange={(changed) => setting.edit(writePolicy(changed))} />;
  return (
    <Stack>
      <Alert color="red" title={words.faulty} style={{ whiteSpace: 'pre-line' }}>
        {rules.error.join('\n')}
      </Alert>
      <Textarea
        label={words.asText}
        value={text}
        readOnly={!mayPublish}
        onChange={(event) => setting.edit(event.currentTarget.value)}
        rows={24}
        styles={{ input: { fontFamily: 'monospace' } }}
      />
    </Stack>
  );
}

/** What is edited: the id of a rule, or null for a new one. */
type Edited = { readonly id: string | null };

function Listed({
  rules,
  onChange,
}: {
  readonly rules: readonly WrittenRule[];
  readonly onChange: (rules: readonly WrittenRule[]) => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { mayPublishRules, reach } = useEditor();
  const [edited, setEdited] = useState<Edited | null>(null);
  const [sought, setSought] = useState('');
  const [mailbox, setMailbox] = useState<string | null>(null);
  const [isConflictsOnly, setIsConflictsOnly] = useState(false);
  const [said, setSaid] = useState('');
  const conflicts = useMemo(() => new Map(findConflicts(rules).map((one) => [one.rule, one])), [rules]);
  const told = useMemo(
    () => rules.map((rule) => ({ rule, sentence: describeRule(rule, language) })),
    [rules, language],
  );
  const { data: switches } = useQuery({
    queryKey: ['switches', null],
    queryFn: () => read(api.switches.$get({ query: {} })),
  });
  const mailboxes = switches?.mailboxes ?? [];
  const shown = told.filter(({ rule, sentence }) => {
    if (isConflictsOnly && !conflicts.has(rule.id)) return false;
    if (mailbox !== null && !JSON.stringify(rule.when).includes(JSON.stringify(mailbox))) return false;
    return `${rule.id} ${rule.detail} ${sentence}`.toLowerCase().includes(sought.trim().toLowerCase());
  });

  const change = useCallback(
    (id: string, how: RuleChange) => {
      const at = rules.findIndex((rule) => rule.id === id);
      const rule = rules[at];
      if (rule === undefined) return;
      if (how.kind === 'remove') onChange(rules.filter((one) => one !== rule));
      else if (how.kind === 'turn') onChange(rules.map((one) => (one === rule ? { ...one, isOn: how.isOn } : one)));
      else {
        const to = Math.min(Math.max(how.to, 0), rules.length - 1);
        if (to === at) return;
        const others = rules.filter((one) => one !== rule);
        onChange([...others.slice(0, to), rule, ...others.slice(to)]);
        setSaid(words.moved(id, to + 1));
      }
    },
    [rules, onChange, words],
  );

  function finish(written: WrittenRule): void {
    const at = rules.findIndex(({ id }) => id === edited?.id);
    onChange(at < 0 ? [...rules, written] : rules.map((rule, n) => (n === at ? written : rule)));
    setEdited(null);
  }

  return (
    <Stack gap="sm">
      <Text size="sm" maw="70ch">
        {words.order}
      </Text>
      {mayPublishRules && reach !== null && (
        <Text size="sm" maw="70ch">
          {words.ownRules(reach.join(', '))}
        </Text>
      )}
      <Group align="end">
        <TextInput
          label={words.search}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
          w="min(20rem, 100%)"
        />
        {mailboxes.length > 0 && (
          <Select
            label={words.ofMailbox}
            placeholder={words.any}
            data={mailboxes}
            value={mailbox}
            onChange={setMailbox}
            clearable
            w="min(18rem, 100%)"
          />
        )}
        {mayPublishRules && rules.length < limits.policy.rulesMax && (
          <Button onClick={() => setEdited({ id: null })}>{words.add}</Button>
        )}
      </Group>
      {conflicts.size > 0 && (
        <Alert color="orange" p="xs">
          <Group justify="space-between">
            <Text size="sm">{words.conflictsFound(conflicts.size)}</Text>
            <Button
              size="compact-sm"
              variant="default"
              aria-pressed={isConflictsOnly}
              onClick={() => setIsConflictsOnly(!isConflictsOnly)}
            >
              {words.showThem}
            </Button>
          </Group>
        </Alert>
      )}
      <Group gap="md" mih="1.4em">
        <Text size="sm" c="dimmed">
          {shown.length === rules.length ? '' : words.found(String(shown.length), String(rules.length))}
        </Text>
        <Text size="sm" role="status">
          {said}
        </Text>
      </Group>
      {shown.length === 0 && <Text>{words.none}</Text>}
      <div>
        {shown.map(({ rule, sentence }) => (
          <RuleRow
            key={rule.id}
            {...{ rule, sentence, change }}
            place={rules.indexOf(rule)}
            isLast={rule === rules.at(-1)}
            conflict={describeConflict(conflicts.get(rule.id), words)}
            onEdit={setEdited}
          />
        ))}
      </div>
      {edited !== null && (
        <RuleEditor
          rule={rules.find(({ id }) => id === edited.id) ?? null}
          taken={rules.map(({ id }) => id).filter((id) => id !== edited.id)}
          mailboxes={mailboxes}
          onDone={finish}
          onCancel={() => setEdited(null)}
        />
      )}
    </Stack>
  );
}

export type RuleChange =
  | { readonly kind: 'remove' }
  | { readonly kind: 'turn'; readonly isOn: boolean }
  | { readonly kind: 'move'; readonly to: number };

function describeConflict(conflict: RuleConflict | undefined, words: (typeof texts)['en']): string | null {
  if (conflict === undefined) return null;
  return conflict.kind === 'never' ? words.conflicts.never : words.conflicts[conflict.kind](conflict.other);
}
