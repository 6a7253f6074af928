// What replies have promised: overdue and open first, what keeps each, and what became of the others, with the way to the mail.
import { Anchor, Badge, SegmentedControl, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { SHOWN_COMMITMENT_STATES, type ShownCommitmentState } from '../../domain/commitment.ts';
import { timeOf } from '../shell/ages.ts';
import { intentNames } from '../shell/intent-names.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { commitmentTexts } from './commitment-texts.ts';
import { kindNames } from './kind-names.ts';
import { OrderNumber, Rows } from './rows.tsx';
import { type ShownCommitment, useCommitments } from './use-notices.ts';

const COLORS: Readonly<Record<ShownCommitmentState, string>> = {
  ...{ overdue: 'red', open: 'blue', kept: 'green', dropped: 'gray' },
};

export function Commitments() {
  const words = useTexts(commitmentTexts);
  const intents = useTexts(intentNames);
  const [state, setState] = useState<ShownCommitmentState | 'all'>('all');
  const { data } = useCommitments(state);
  if (data === undefined) return null;
  return (
    <Rows
      title={words.title}
      none={words.none}
      minWidth={860}
      heads={[words.state, words.order, words.about, words.promise, words.due, words.keeps]}
      rows={data.commitments.map((one) => ({
        id: one.id,
        cells: [
          <Badge key="state" color={COLORS[one.state]} variant="light" radius="sm" tt="none" fw={550} miw="max-content">
            {words.states[one.state]}
          </Badge>,
          one.orderNumber === null ? words.noOrder : <OrderNumber key="order">{one.orderNumber}</OrderNumber>,
          <Anchor key="mail" size="sm" renderRoot={(props) => <Link {...props} to={`/mails/${one.mailId}`} />}>
            {intents[one.intent]}
          </Anchor>,
          one.sentence,
          <Due key="due" of={one} />,
          <Keepers key="keeps" of={one} />,
        ],
      }))}
    >
      <Text size="sm" c="dimmed" maw="75ch" mb="xs">
        {words.lead}
      </Text>
      <SegmentedControl
        aria-label={words.which}
        size="xs"
        value={state}
        onChange={(value) => setState(value as ShownCommitmentState | 'all')}
        data={[
          { value: 'all', label: words.all },
          ...SHOWN_COMMITMENT_STATES.map((value) => ({ value, label: words.states[value] })),
        ]}
      />
    </Rows>
  );
}

function Due({ of: { state, dueAt, settledAt, keptBy } }: { readonly of: ShownCommitment }) {
  const words = useTexts(commitmentTexts);
  const { language } = useLanguage();
  if (state === 'kept' && settledAt !== null && keptBy !== null)
    return words.keptOn(timeOf(settledAt, language), words.keepers[keptBy]);
  if (state === 'dropped') return words.dropped;
  return dueAt === null ? null : timeOf(dueAt, language);
}

function Keepers({ of: { keptByKinds } }: { readonly of: ShownCommitment }) {
  const words = useTexts(commitmentTexts);
  const { kinds } = useTexts(kindNames);
  if (keptByKinds.length === 0) return words.mailAlone;
  return (
    <details>
      <summary>{words.notices(keptByKinds.length)}</summary>
      {keptByKinds.map((kind) => kinds[kind]).join(', ')}
    </details>
  );
}
