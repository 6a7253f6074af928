// One rule being written: its name, what becomes of the mail, the reason that a person reads, and its condition, built or as text. What is typed
// is kept in the browser until it is done or given up.
import { Alert, Button, Group, Modal, SegmentedControl, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useState } from 'react';
import { OUTCOMES, type Outcome } from '../../domain/decision.ts';
import { limits } from '../../domain/limits.ts';
import type { Mailboxes } from '../../domain/rights.ts';
import { listConditionFaults } from '../../policy/check-condition.ts';
import { describeRule } from '../../policy/describe-rule.ts';
import type { WrittenRule } from '../../policy/policy.ts';
import { countTests, fromQuery, type QueryGroup, toQuery } from '../../policy/rule-query.ts';
import { isRuleOf } from '../../policy/rules-of-mailboxes.ts';
import { useEditor } from '../settings/use-setting.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { texts } from './texts.ts';

const ConditionBuilder = lazy(() => import('./condition-builder.tsx'));
const FAULTS_SHOWN = 5;
const NAME = /^[a-z][a-z0-9_]{1,60}$/;
const DETAIL_CHARACTERS_MAX = 300;
const newCondition = (reach: Mailboxes) => ({
  and: [
    { '==': [{ var: 'machineMail' }, null] },
    ...(reach === null ? [] : [{ in: [{ var: 'mailbox' }, reach] }]),
    { '==': [{ var: 'primaryIntent' }, 'where_is_my_order'] },
  ],
});

/** As it is typed. `isUnfinished`: the builder shows a test that the text does not hold yet. */
interface Typed {
  readonly id: string;
  readonly outcome: Outcome;
  readonly detail: string;
  readonly text: string;
  readonly isBuilt: boolean;
  readonly isUnfinished: boolean;
}

export function RuleEditor({
  rule,
  taken,
  mailboxes,
  onDone,
  onCancel,
}: {
  /** null: a new one. */
  readonly rule: WrittenRule | null;
  readonly taken: readonly string[];
  readonly mailboxes: readonly string[];
  readonly onDone: (rule: WrittenRule) => void;
  readonly onCancel: () => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const isNarrow = useMediaQuery('(max-width: 48em)');
  const { reach } = useEditor();
  const { typed, type, forget } = useTyped(rule);
  const condition = readCondition(typed.text);
  const query = condition.faults.length === 0 ? toQuery(condition.when) : null;
  const tests = query === null ? 0 : countTests(query);
  const isLarge = tests > limits.policy.testsBuiltMax;
  const mayBuild = query !== null && !isLarge;
  const isBuilding = typed.isBuilt && (mayBuild || typed.isUnfinished);
  const idFault = !NAME.test(typed.id) ? words.idWrong : taken.includes(typed.id) ? words.idTaken : null;
  const isDetailWrong = typed.detail.trim() === '' || typed.detail.length > DETAIL_CHARACTERS_MAX;
  const faults = condition.isJson ? condition.faults : [words.notJson];
  const end = (then: () => void) => {
    forget();
    then();
  };
  const { id, outcome, detail } = typed;
  const written = { id, outcome, detail: detail.trim(), when: condition.when, isOn: rule?.isOn ?? true };
  const isBeyond = reach !== null && faults.length === 0 && !isRuleOf(written, reach);
  const isWhole = idFault === null && !isDetailWrong && faults.length === 0 && !typed.isUnfinished && !isBeyond;

  return (
    <Modal
      opened
      onClose={onCancel}
      title={words.editor}
      closeButtonProps={{ 'aria-label': words.close }}
      size="70rem"
      fullScreen={isNarrow ?? false}
    >
      <Stack>
        <Group align="start" grow preventGrowOverflow={false}>
          <TextInput
            label={words.id}
            description={words.idHint}
            value={id}
            error={idFault}
            onChange={(event) => type({ id: event.currentTarget.value })}
            data-autofocus
          />
          <Select
            label={words.outcome}
            description="​"
            data={OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }))}
            value={outcome}
            onChange={(value) => value !== null && type({ outcome: value })}
            allowDeselect={false}
          />
        </Group>
        <TextInput
          label={words.detail}
          value={detail}
          error={isDetailWrong ? words.detailWrong : null}
          onChange={(event) => type({ detail: event.currentTarget.value })}
        />
        <Group justify="space-between">
          <Text fw={550}>{words.condition}</Text>
          <SegmentedControl
            size="xs"
            aria-label={words.condition}
            value={isBuilding ? 'build' : 'write'}
            data={[
              { value: 'build', label: words.build, disabled: !mayBuild && !isBuilding },
              { value: 'write', label: words.write },
            ]}
            onChange={(value) => type({ isBuilt: value === 'build', isUnfinished: false })}
          />
        </Group>
        {isLarge && <Text size="sm">{words.tooLarge(String(tests), String(limits.policy.testsBuiltMax))}</Text>}
        {query === null && faults.length === 0 && <Text size="sm">{words.notBuilt}</Text>}
        {isBuilding && query !== null ? (
          <Suspense fallback={<Waiting />}>
            <ConditionBuilder
              {...{ query, mailboxes }}
              onChange={(built: QueryGroup | null) =>
                type(built === null ? { isUnfinished: true } : { isUnfinished: false, text: write(fromQuery(built)) })
              }
            />
          </Suspense>
        ) : (
          <Textarea
            aria-label={words.write}
            value={typed.text}
            onChange={(event) => type({ text: event.currentTarget.value, isUnfinished: false })}
            rows={16}
            spellCheck={false}
            styles={{ input: { fontFamily: 'monospace' } }}
          />
        )}
        <div role="status">
          {typed.isUnfinished && <Text size="sm">{words.unfinished}</Text>}
          {isBeyond && <Alert color="orange">{words.notOwnRule(reach.join(', '))}</Alert>}
          {faults.length > 0 && (
            <Alert color="red" p="xs" style={{ whiteSpace: 'pre-line' }}>
              {faults.slice(0, FAULTS_SHOWN).join('\n')}
            </Alert>
          )}
        </div>
        {faults.length === 0 && (
          <div>
            <Text size="xs" c="dimmed">
              {words.reads}
            </Text>
            <Text size="sm">{describeRule(written, language)}</Text>
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => end(onCancel)}>
            {words.cancel}
          </Button>
          <Button disabled={!isWhole} onClick={() => end(() => onDone(written))}>
            {words.done}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const write = (when: unknown): string => JSON.stringify(when, null, 2) ?? 'null';

function readCondition(text: string): {
  readonly isJson: boolean;
  readonly when: unknown;
  readonly faults: readonly string[];
} {
  try {
    const when: unknown = JSON.parse(text);
    return { isJson: true, when, faults: listConditionFaults(when, '').map((fault) => fault.replace(/^: /, '')) };
  } catch {
    return { isJson: false, when: null, faults: ['not JSON'] };
  }
}

function useTyped(rule: WrittenRule | null) {
  const { id: person, reach } = useEditor();
  const key = `waybill.rule.${person}/${rule?.id ?? ''}`;
  const [typed, setTyped] = useState<Typed>(() => readTyped(key) ?? begin(rule, reach));
  useEffect(() => localStorage.setItem(key, JSON.stringify(typed)), [key, typed]);
  return {
    typed,
    type: (change: Partial<Typed>) => setTyped((now) => ({ ...now, ...change })),
    forget: () => localStorage.removeItem(key),
  };
}

const begin = (rule: WrittenRule | null, reach: Mailboxes): Typed => ({
  id: rule?.id ?? '',
  outcome: rule?.outcome ?? 'draft',
  detail: rule?.detail ?? '',
  text: write(rule?.when ?? newCondition(reach)),
  isBuilt: true,
  isUnfinished: false,
});

function readTyped(key: string): Typed | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    const isOurs = typeof kept === 'object' && kept !== null && 'text' in kept && 'detail' in kept && 'outcome' in kept;
    return isOurs ? { ...(kept as Typed), isUnfinished: false } : null;
  } catch {
    // What another hand wrote there is not ours.
    return null;
  }
}
